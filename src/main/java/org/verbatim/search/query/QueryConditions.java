package org.verbatim.search.query;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads and writes the conditions of the query language, `field:value`; those whose value is sought in words are the lexer's to read.
final class QueryConditions {

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,8}(?:-[a-z0-9]{1,8})*");

    private QueryConditions() {
    }

    /// Empty where the language has no such field, or the field no such value: it is then plain words.
    static Optional<QueryNode> read(String field, String value) {
        if (!WordEdges.hasWord(value)) {
            return Optional.empty();
        }
        return switch (field) {
            case "speaker" -> Optional.of(new QueryNode.Speaker(value));
            case "interview" -> Optional.of(new QueryNode.InInterview(value));
            case "publisher" -> Optional.of(new QueryNode.Publisher(value));
            case "collection" -> Optional.of(new QueryNode.InCollection(value));
            case "lang" -> Optional.of(lower(value)).filter(LANGUAGE.asMatchPredicate())
                    .map(QueryNode.InLanguage::new);
            case "kind" -> Optional.of(lower(value)).filter(QueryNode.KINDS::contains).map(QueryNode.OfKind::new);
            case "role" -> Optional.of(lower(value)).filter(QueryNode.ROLES::contains).map(QueryNode.InRole::new);
            case "before" -> QueryDate.parse(value).map(QueryNode.Before::new);
            case "after" -> QueryDate.parse(value).map(QueryNode.After::new);
            case "date" -> dates(value);
            default -> Optional.empty();
        };
    }

    /// The condition as somebody types it.
    static String write(QueryNode.Condition condition) {
        return switch (condition) {
            case QueryNode.Speaker(var name) -> quoted("speaker", name);
            case QueryNode.InInterview(var interview) -> quoted("interview", interview);
            case QueryNode.Publisher(var name) -> quoted("publisher", name);
            case QueryNode.InCollection(var name) -> quoted("collection", name);
            case QueryNode.InLanguage(var tag) -> "lang:" + tag;
            case QueryNode.Question(var asked) -> "question:" + QueryText.of(asked);
            case QueryNode.OfKind(var kind) -> "kind:" + kind;
            case QueryNode.InRole(var role) -> "role:" + role;
            case QueryNode.Before(var date) -> "before:" + date.text();
            case QueryNode.After(var date) -> "after:" + date.text();
            case QueryNode.Dated(var from, var to) when from.equals(to) -> "date:" + from.text();
            case QueryNode.Dated(var from, var to) -> "date:" + from.text() + ".." + to.text();
        };
    }

    /// `2017`, `2015..2017`, `2015..`, `..2017`.
    private static Optional<QueryNode> dates(String value) {
        int dots = value.indexOf("..");
        if (dots < 0) {
            return QueryDate.parse(value).map(date -> new QueryNode.Dated(date, date));
        }
        String from = value.substring(0, dots);
        String to = value.substring(dots + 2);
        if (from.isEmpty()) {
            return QueryDate.parse(to).map(QueryNode.Before::new);
        }
        if (to.isEmpty()) {
            return QueryDate.parse(from).map(QueryNode.After::new);
        }
        return QueryDate.parse(from).flatMap(first -> QueryDate.parse(to).map(last -> between(first, last)));
    }

    private static QueryNode between(QueryDate one, QueryDate other) {
        return one.earliest().isAfter(other.latest())
                ? new QueryNode.Dated(other, one)
                : new QueryNode.Dated(one, other);
    }

    private static String quoted(String field, String value) {
        return field + ":\"" + value.replace('"', ' ') + '"';
    }

    private static String lower(String value) {
        return value.toLowerCase(Locale.ROOT);
    }
}
