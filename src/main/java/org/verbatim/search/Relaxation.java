package org.verbatim.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.verbatim.search.query.QueryNode;
import org.verbatim.search.query.QueryText;

/// Makes a query that finds nothing or little into one that finds turns which have some of its words. Words that a good
/// part of all turns have are left out: by themselves they would make turns alike that have nothing to do with the
/// question.
final class Relaxation {

    /// A word that more than one in so many turns have is common.
    private static final long COMMON = 25;
    /// Of a longer text, so many of its rarest words are sought.
    private static final int MOST_WORDS = 24;

    /// So many turns are something to look at.
    private static final long ENOUGH = 3;

    private final SearchEngine engine;

    Relaxation(SearchEngine engine) {
        this.engine = engine;
    }

    /// A query that finds something, and the words that it leaves out, as typed.
    record Relaxed(QueryNode query, List<String> leftOut) {}

    private record Counted(QueryNode part, long turns) {}

    /// A query for turns with any of the words of this one, which has nothing but words; null if it is one word, or if
    /// the archive has none of them.
    @Nullable
    Relaxed anyOf(QueryNode query) {
        if (!(query instanceof QueryNode.And(var parts))) {
            return null;
        }
        List<QueryNode> words = parts.stream().distinct().toList();
        List<QueryNode> kept = telling(words);
        return kept.isEmpty() ? null : new Relaxed(QueryNode.any(kept), leftOut(words, kept));
    }

    /// A query for turns with as many words of this one, which finds nothing, as a few turns have, at least half.
    /// Conditions and negations stay. Null if there is nothing to leave out, or nothing to find.
    @Nullable
    Relaxed mostOf(QueryNode query, SearchFilters filters) {
        if (!(query instanceof QueryNode.And(var parts))) {
            return null;
        }
        List<QueryNode> required = parts.stream().filter(Relaxation::isRequired).toList();
        List<QueryNode> optional = parts.stream().filter(part -> !isRequired(part)).distinct().toList();
        List<QueryNode> kept = telling(optional);
        Relaxed nearest = null;
        for (int least = Math.min(kept.size(), optional.size() - 1); least > 0 && least * 2 >= kept.size(); least--) {
            List<QueryNode> all = new ArrayList<>(List.of(QueryNode.mostOf(kept, least)));
            all.addAll(required);
            QueryNode relaxed = QueryNode.all(all);
            long turns = engine.count(relaxed, filters);
            if (turns > 0) {
                nearest = new Relaxed(relaxed, leftOut(optional, kept));
            }
            if (turns >= ENOUGH) {
                return nearest;
            }
        }
        return nearest;
    }

    private static List<String> leftOut(List<QueryNode> parts, List<QueryNode> kept) {
        return parts.stream().filter(part -> !kept.contains(part)).map(QueryText::of).toList();
    }

    private static boolean isRequired(QueryNode part) {
        return part instanceof QueryNode.Condition || part instanceof QueryNode.Not;
    }

    /// The parts that the archive has, without common words unless it has no others, in their order.
    private List<QueryNode> telling(List<QueryNode> parts) {
        long common = Math.max(1, engine.count(new QueryNode.MatchAll(), SearchFilters.NONE) / COMMON);
        List<Counted> there = parts.stream().map(part -> new Counted(part, engine.count(part, SearchFilters.NONE)))
                .filter(counted -> counted.turns() > 0).sorted(Comparator.comparingLong(Counted::turns)).toList();
        List<Counted> rare = there.stream().filter(counted -> counted.turns() <= common).limit(MOST_WORDS).toList();
        List<QueryNode> kept = (rare.isEmpty() ? there.stream().limit(MOST_WORDS).toList() : rare).stream()
                .map(Counted::part).toList();
        return parts.stream().filter(kept::contains).toList();
    }
}
