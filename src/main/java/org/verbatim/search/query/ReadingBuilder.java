package org.verbatim.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.verbatim.search.query.Reading.Part;

/// Puts a query into words.
final class ReadingBuilder {

    private static final int MOST_PARTS = 40;

    private final List<QueryNode> parts;

    ReadingBuilder(QueryNode root) {
        this.parts = switch (root) {
            case QueryNode.And(var all) -> all;
            case QueryNode.MatchAll() -> List.of();
            default -> List.of(root);
        };
    }

    /// One by one, or all as one where they are too many to be taken away one by one.
    List<Part> parts() {
        if (parts.size() > MOST_PARTS) {
            return List.of(new Part(text(), ""));
        }
        List<Part> named = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            List<QueryNode> others = new ArrayList<>(parts);
            others.remove(i);
            named.add(new Part(describe(parts.get(i)), others.isEmpty() ? "" : QueryText.of(QueryNode.all(others))));
        }
        return named;
    }

    String text() {
        if (parts.isEmpty()) {
            return "all turns";
        }
        List<QueryNode> conditions = parts.stream().filter(QueryNode.Condition.class::isInstance).toList();
        List<QueryNode> without = parts.stream().filter(QueryNode.Not.class::isInstance).toList();
        List<QueryNode> words = parts.stream().filter(p -> !conditions.contains(p) && !without.contains(p)).toList();
        String turns = conditions.isEmpty() ? "turns" : "turns " + list(conditions, " ");
        String with = words.isEmpty() ? "" : (words.size() == 1 ? " with: " : " with all of: ") + list(words, ", ");
        String taken = without.stream().map(not -> describe(((QueryNode.Not) not).node()))
                .collect(Collectors.joining(", "));
        return turns + with + (taken.isEmpty() ? "" : (words.isEmpty() ? " without: " : "; without: ") + taken);
    }

    private static String list(List<QueryNode> nodes, String between) {
        return nodes.stream().map(ReadingBuilder::describe).collect(Collectors.joining(between));
    }

    private static String describe(QueryNode node) {
        return switch (node) {
            case QueryNode.MatchAll() -> "anything";
            case QueryNode.Word(var text) -> text;
            case QueryNode.Phrase(var text) -> "“" + text + "”";
            case QueryNode.Prefix(var text) -> text + "…";
            case QueryNode.Wildcard(var pattern) -> pattern;
            case QueryNode.Fuzzy(var text, var edits) ->
                text + (edits == 1 ? " or one letter away" : " or up to two letters away");
            case QueryNode.Near(var text, var distance) ->
                "“" + text + "” in any order, " + (distance == 0 ? "nothing" : "at most " + words(distance))
                        + " between";
            case QueryNode.Mentions(var name) -> "a mention of " + name;
            case QueryNode.MostOf(var some, var atLeast) -> "at least " + atLeast + " of: " + list(some, ", ");
            case QueryNode.And(var all) -> "(" + list(all, " and ") + ")";
            case QueryNode.Or(var any) -> "(" + list(any, " or ") + ")";
            case QueryNode.Not(var inner) -> "without " + describe(inner);
            case QueryNode.Condition condition -> describe(condition);
        };
    }

    private static String describe(QueryNode.Condition condition) {
        return switch (condition) {
            case QueryNode.Speaker(var name) -> "by " + name;
            case QueryNode.InInterview(var interview) -> "in " + interview;
            case QueryNode.Publisher(var name) -> "published by " + name;
            case QueryNode.InCollection(var name) -> "in the collection " + name;
            case QueryNode.InLanguage(var tag) -> "in " + language(tag);
            case QueryNode.Question(var asked) -> "where the question has " + describe(asked);
            case QueryNode.OfKind(var kind) -> "of kind " + kind;
            case QueryNode.InRole(var role) -> "as " + role;
            case QueryNode.Before(var date) -> "until " + date.text();
            case QueryNode.After(var date) -> "since " + date.text();
            case QueryNode.Dated(var from, var to) when from.equals(to) -> "of " + from.text();
            case QueryNode.Dated(var from, var to) -> "from " + from.text() + " to " + to.text();
        };
    }

    private static String words(int number) {
        return number + (number == 1 ? " word" : " words");
    }

    /// The language's English name; the tag itself where it has none.
    private static String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
    }
}
