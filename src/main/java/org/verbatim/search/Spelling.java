package org.verbatim.search;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.verbatim.search.query.QueryNode;
import org.verbatim.search.query.QueryText;

/// Corrects words that the archive does not have into words that it has.
final class Spelling {

    /// A longer query is no slip of the fingers.
    private static final int MOST_WORDS = 12;

    private final SearchEngine engine;
    private final SearchGuide guide;

    Spelling(SearchEngine engine, SearchGuide guide) {
        this.engine = engine;
        this.guide = guide;
    }

    /// The query with such words corrected, as somebody would type it; null where there are none, or where it would find nothing either.
    @Nullable
    String corrected(QueryNode query, SearchFilters filters) {
        String text = QueryText.of(query);
        if (text.split(" ", -1).length > MOST_WORDS) {
            return null;
        }
        QueryNode corrected = correct(query);
        return corrected.equals(query) || engine.count(corrected, filters) == 0 ? null : QueryText.of(corrected);
    }

    private QueryNode correct(QueryNode node) {
        return switch (node) {
            case QueryNode.Word(var text) -> new QueryNode.Word(word(text));
            case QueryNode.Phrase(var text) -> new QueryNode.Phrase(words(text));
            case QueryNode.Near(var text, var distance) -> new QueryNode.Near(words(text), distance);
            case QueryNode.And(var parts) -> QueryNode.all(correct(parts));
            case QueryNode.Or(var parts) -> QueryNode.any(correct(parts));
            case QueryNode.MostOf(var parts, var atLeast) -> QueryNode.mostOf(correct(parts), atLeast);
            case QueryNode.InWords pattern -> pattern;
            case QueryNode.Not not -> not;
            case QueryNode.Condition condition -> condition;
            case QueryNode.MatchAll all -> all;
        };
    }

    private List<QueryNode> correct(List<QueryNode> parts) {
        return parts.stream().map(this::correct).toList();
    }

    private String words(String text) {
        return Arrays.stream(text.split(" ", -1)).map(this::word).collect(Collectors.joining(" "));
    }

    private String word(String word) {
        return engine.count(new QueryNode.Word(word), SearchFilters.NONE) > 0
                ? word
                : guide.similar(word, 1).stream().findFirst().orElse(word);
    }
}
