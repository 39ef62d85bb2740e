package org.verbatim.search;

import java.util.List;

/// Where a query matches in one turn of an interview. `ranges` hold for the words that have this `key`, and for no others; empty where the
/// turn matches without any word of it doing so (a query of conditions only).
public record TurnMatches(int number, String key, List<MatchRange> ranges) {

    public TurnMatches {
        ranges = List.copyOf(ranges);
    }
}
