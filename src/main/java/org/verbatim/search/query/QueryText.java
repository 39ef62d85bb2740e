package org.verbatim.search.query;

import java.util.List;
import java.util.stream.Collectors;

/// Writes a tree as somebody would type it: parsing what it writes gives the tree again.
public final class QueryText {

    private QueryText() {
    }

    public static String of(QueryNode node) {
        return switch (node) {
            case QueryNode.MatchAll() -> "*";
            case QueryNode.Word(var text) -> text;
            case QueryNode.Phrase(var text) -> '"' + text + '"';
            case QueryNode.Prefix(var text) -> text + '*';
            case QueryNode.Wildcard(var pattern) -> pattern;
            case QueryNode.Fuzzy(var text, var edits) -> text + '~' + edits;
            case QueryNode.Near(var text, var distance) -> '"' + text + "\"~" + distance;
            case QueryNode.Mentions(var name) -> "mentions:\"" + name + '"';
            case QueryNode.MostOf(var parts, var atLeast) -> '(' + joined(parts, " ") + ")~" + atLeast;
            case QueryNode.And(var parts) -> joined(parts, " ");
            case QueryNode.Or(var parts) -> joined(parts, " OR ");
            case QueryNode.Not(var inner) -> '-' + (inner instanceof QueryNode.Not
                    ? "(" + of(inner) + ")"
                    : operand(inner));
            case QueryNode.Condition condition -> QueryConditions.write(condition);
        };
    }

    private static String joined(List<QueryNode> parts, String connective) {
        return parts.stream().map(QueryText::operand).collect(Collectors.joining(connective));
    }

    private static String operand(QueryNode node) {
        return node instanceof QueryNode.And || node instanceof QueryNode.Or ? "(" + of(node) + ")" : of(node);
    }
}
