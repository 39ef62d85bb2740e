package org.verbatim.search;

import java.util.List;

/// Hits over time, counted as if the request had no dates: so many in each period in order, from the first to the last that the archive
/// has turns of, and so many in undated interviews. Together they are all hits that there are without the dates.
public record Timeline(PeriodUnit unit, List<Bar> bars, long undated) {

    /// That of an archive without dates in which nothing was found.
    public static final Timeline NONE = new Timeline(PeriodUnit.YEAR, List.of(), 0);

    public Timeline {
        bars = List.copyOf(bars);
    }

    /// The hits of one period.
    public record Bar(Period period, long hits) {}
}
