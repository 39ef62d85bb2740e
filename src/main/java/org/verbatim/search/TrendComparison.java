package org.verbatim.search;

import java.util.List;

/// Several queries side by side over the same `periods`. `leftOut` are those that were one too many, as typed; `anyOf` is the query that finds
/// what any of the others finds.
public record TrendComparison(PeriodUnit unit, List<Period> periods, List<Trend> trends, String anyOf,
        List<String> leftOut) {

    public TrendComparison {
        periods = List.copyOf(periods);
        trends = List.copyOf(trends);
        leftOut = List.copyOf(leftOut);
    }
}
