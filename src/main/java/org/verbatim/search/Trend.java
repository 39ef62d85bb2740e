package org.verbatim.search;

import java.util.List;

import org.verbatim.search.query.Reading;

/// How often one query, as typed, is met with: in `all`, in each of the [TrendComparison]'s periods in order, in undated interviews (which, with
/// the periods, add up to all), and of the speakers and in the interviews that have most of its matches, most first.
public record Trend(String query, Reading reading, Tally all, List<Tally> periods, Tally undated,
        List<Share> speakers, List<Share> interviews) {

    public Trend {
        periods = List.copyOf(periods);
        speakers = List.copyOf(speakers);
        interviews = List.copyOf(interviews);
    }
}
