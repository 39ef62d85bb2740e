package org.verbatim.search.query;

import java.util.List;
import java.util.stream.Collectors;

/// Writes a tree so that a test can show it: `(and (term sea) (not (phrase "north wind")))`.
final class SExpression {

    private SExpression() {
    }

    static String of(QueryNode node) {
        return switch (node) {
            case QueryNode.MatchAll() -> "(all)";
            case QueryNode.Word(var text) -> "(term " + text + ")";
            case QueryNode.Phrase(var text) -> "(phrase \"" + text + "\")";
            case QueryNode.Prefix(var text) -> "(prefix " + text + ")";
            case QueryNode.Wildcard(var pattern) -> "(pattern " + pattern + ")";
            case QueryNode.Fuzzy(var text, var edits) -> "(like " + text + " " + edits + ")";
            case QueryNode.Near(var text, var distance) -> "(near \"" + text + "\" " + distance + ")";
            case QueryNode.Mentions(var name) -> "(mentions " + name + ")";
            case QueryNode.Question(var asked) -> "(question " + of(asked) + ")";
            case QueryNode.MostOf(var parts, var atLeast) -> "(most " + atLeast + " " + list(parts) + ")";
            case QueryNode.And(var parts) -> "(and " + list(parts) + ")";
            case QueryNode.Or(var parts) -> "(or " + list(parts) + ")";
            case QueryNode.Not(var inner) -> "(not " + of(inner) + ")";
            case QueryNode.Condition condition -> "(" + QueryConditions.write(condition).replace("\"", "") + ")";
        };
    }

    private static String list(List<QueryNode> parts) {
        return parts.stream().map(SExpression::of).collect(Collectors.joining(" "));
    }
}
