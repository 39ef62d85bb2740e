package org.verbatim.site.transcript;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.verbatim.search.MatchRange;
import org.verbatim.search.TurnMatches;
import org.verbatim.site.transcript.TurnView.MatchesHere;

/// The turns of a transcript that a search found, as far as their words are still those that were found: a mark never stands on others.
/// `total` counts the marked matches; a turn may match without a word of it doing so (a query of conditions only).
record MatchedTurns(NavigableMap<Integer, TurnMatches> byNumber, int total) {

    static final MatchedTurns NONE = of(List.of(), Map.of());

    /// `keys` are those of the turns as they stand, by number.
    static MatchedTurns of(List<TurnMatches> found, Map<Integer, String> keys) {
        NavigableMap<Integer, TurnMatches> byNumber = new TreeMap<>();
        for (TurnMatches turn : found) {
            if (turn.key().equals(keys.get(turn.number()))) {
                byNumber.put(turn.number(), turn);
            }
        }
        return new MatchedTurns(byNumber, byNumber.values().stream().mapToInt(turn -> turn.ranges().size()).sum());
    }

    /// How many turns match.
    public int turns() {
        return byNumber.size();
    }

    List<MatchRange> ranges(int turn) {
        TurnMatches found = byNumber.get(turn);
        return found == null ? List.of() : found.ranges();
    }

    /// The place of a turn's matches among all, where it has some, or matches itself; `before` is how many come before it.
    @Nullable
    MatchesHere at(int turn, int before) {
        TurnMatches found = byNumber.get(turn);
        return found == null
                ? null
                : new MatchesHere(before + 1, before + found.ranges().size(), total, byNumber.lowerKey(turn),
                        byNumber.higherKey(turn));
    }
}
