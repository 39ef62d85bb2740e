package org.verbatim.site.searching;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.verbatim.search.Share;
import org.verbatim.search.Trend;
import org.verbatim.search.TrendComparison;
import org.verbatim.site.Measure;
import org.verbatim.site.SearchAddress;

/// One of the queries that are compared, as its page shows it: where its hits are, the comparison without it, and who has most of it.
public record TrendView(int number, Trend trend, String hits, String without, List<Row> speakers,
        List<Row> interviews) {

    /// A speaker or an interview: where the hits there are, and how long a bar is.
    record Row(Share share, String hits, String width) {}

    public static List<TrendView> of(TrendComparison comparison, SearchAddress address, Measure measure) {
        List<String> queries = comparison.trends().stream().map(Trend::query).toList();
        List<TrendView> views = new ArrayList<>();
        for (Trend trend : comparison.trends()) {
            List<String> others = queries.stream().filter(query -> !query.equals(trend.query())).toList();
            SearchAddress alone = address.hitsOf(trend.query());
            views.add(new TrendView(views.size(), trend, alone.asHits(), address.asking(String.join(", ", others)),
                    rows(trend.speakers(), "speaker", alone, measure),
                    rows(trend.interviews(), "interview", alone, measure)));
        }
        return views;
    }

    private static List<Row> rows(List<Share> shares, String filter, SearchAddress address, Measure measure) {
        double most = shares.stream().mapToDouble(share -> measure.of(share.tally())).max().orElse(0);
        return shares.stream().map(share -> new Row(share, address.only(filter, share.value()), String
                .format(Locale.ROOT, "%.1f%%", most == 0 ? 0 : 100 * measure.of(share.tally()) / most))).toList();
    }
}
