package org.verbatim.search;

import java.util.List;

/// Some of a query's matches in an order, a line each. `matches` counts all of them, `turns` all turns that the query finds, and `wordless`
/// those among the turns in which no word matches (they are by a speaker or of a date that the query asks for): they have no line.
public record Concordance(long matches, long turns, long wordless, List<ConcordanceLine> lines) {

    public Concordance {
        lines = List.copyOf(lines);
    }
}
