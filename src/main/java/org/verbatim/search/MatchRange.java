package org.verbatim.search;

/// Words of a text that match: UTF-16 code units, `from` inclusive, `to` exclusive. A phrase is one range.
public record MatchRange(int from, int to) {

    public MatchRange {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("no range of words: " + from + " to " + to);
        }
    }
}
