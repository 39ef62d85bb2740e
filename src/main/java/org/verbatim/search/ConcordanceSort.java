package org.verbatim.search;

/// The order of a concordance's lines. By words, letter case does not count, and those nearest to the match are compared first: `BEFORE` goes
/// back from it, `AFTER` on from it. Lines that are equal stand in `POSITION`; by date it is as in [SearchSort].
public enum ConcordanceSort {

    POSITION, BEFORE, MATCH, AFTER, NEWEST, OLDEST;

    /// The order in which hits are read for it: always interview by interview, each from its first turn to its last.
    SearchSort ofHits() {
        return switch (this) {
            case POSITION, BEFORE, MATCH, AFTER -> SearchSort.POSITION;
            case NEWEST -> SearchSort.NEWEST;
            case OLDEST -> SearchSort.OLDEST;
        };
    }

    /// Whether lines are compared by their words, and not left as they were read.
    boolean isByWords() {
        return this == BEFORE || this == MATCH || this == AFTER;
    }
}
