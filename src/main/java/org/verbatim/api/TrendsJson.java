package org.verbatim.api;

import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.verbatim.search.Period;
import org.verbatim.search.Share;
import org.verbatim.search.Tally;
import org.verbatim.search.Trend;
import org.verbatim.search.TrendComparison;

/// Queries side by side. `unit` is year or month; `leftOut` are the queries that were too many.
record TrendsJson(String unit, List<TrendJson> trends, List<String> leftOut) {

    static TrendsJson of(TrendComparison comparison) {
        return new TrendsJson(InterviewJson.lower(comparison.unit()),
                comparison.trends().stream().map(trend -> TrendJson.of(trend, comparison.periods())).toList(),
                comparison.leftOut());
    }

    /// One query; its periods and `undated` add up to `all`.
    record TrendJson(String query, String reading, TallyJson all, List<PeriodJson> periods, TallyJson undated,
            List<ShareJson> speakers, List<ShareJson> interviews) {

        static TrendJson of(Trend trend, List<Period> periods) {
            return new TrendJson(trend.query(), trend.reading().text(), TallyJson.of(trend.all()),
                    IntStream.range(0, periods.size())
                            .mapToObj(i -> PeriodJson.of(periods.get(i), trend.periods().get(i))).toList(),
                    TallyJson.of(trend.undated()), trend.speakers().stream().map(ShareJson::of).toList(),
                    trend.interviews().stream().map(ShareJson::of).toList());
        }
    }

    /// Turns that match and matches in them, and the turns and words there that pass the filters; `per10000` is matches per 10,000 of these
    /// words, null where there are none.
    record TallyJson(long turns, long matches, long allTurns, long allWords, @Nullable Double per10000) {

        static TallyJson of(Tally tally) {
            return new TallyJson(tally.turns(), tally.matches(), tally.allTurns(), tally.allWords(),
                    tally.hasRate() ? tally.rate() : null);
        }
    }

    /// A year or a month; or several in a row, from the first to the last, of which there is nothing.
    record PeriodJson(String from, String to, TallyJson tally) {

        static PeriodJson of(Period period, Tally tally) {
            return new PeriodJson(period.from().edtf(), period.to().edtf(), TallyJson.of(tally));
        }
    }

    /// One of the ten speakers or interviews with most matches; `value` and `name` are as in facets, `date` is an interview's.
    record ShareJson(String value, String name, @Nullable String date, TallyJson tally) {

        static ShareJson of(Share share) {
            return new ShareJson(share.value(), share.name(), InterviewJson.edtf(share.date()),
                    TallyJson.of(share.tally()));
        }
    }
}
