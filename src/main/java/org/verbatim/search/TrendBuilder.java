package org.verbatim.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.verbatim.archive.ArchiveDate;
import org.verbatim.search.query.Reading;

/// Makes trends of what was counted by interview: a date is an interview's.
final class TrendBuilder {

    private static final int MOST_SHARES = 10;
    private static final Comparator<Share> MOST_MATCHES = Comparator
            .comparingLong((Share share) -> share.tally().matches())
            .thenComparingLong(share -> share.tally().turns()).reversed().thenComparing(Share::value);

    private final TimeAxis axis;
    private final List<Period> periods;

    /// `interviews` are all that have a turn that counts.
    TrendBuilder(List<Share> interviews) {
        this.axis = TimeAxis.of(interviews.stream().map(Share::date).filter(Objects::nonNull).toList());
        this.periods = axis.periods(Arrays.stream(places(interviews)).mapToLong(Tally::allTurns).toArray());
    }

    PeriodUnit unit() {
        return axis.unit();
    }

    List<Period> periods() {
        return periods;
    }

    Trend trend(String query, Reading reading, EngineShares found) {
        Tally[] places = places(found.interviews());
        return new Trend(query, reading, sum(found.interviews()),
                periods.stream().map(period -> places[axis.place(period.from())]).toList(),
                sum(found.interviews().stream().filter(share -> share.date() == null).toList()),
                most(found.speakers()), most(found.interviews()));
    }

    private Tally[] places(List<Share> interviews) {
        Tally[] places = new Tally[axis.size()];
        Arrays.fill(places, Tally.NONE);
        for (Share share : interviews) {
            ArchiveDate date = share.date();
            if (date != null) {
                int place = axis.place(date);
                places[place] = places[place].plus(share.tally());
            }
        }
        return places;
    }

    private static Tally sum(List<Share> shares) {
        return shares.stream().map(Share::tally).reduce(Tally.NONE, Tally::plus);
    }

    private static List<Share> most(List<Share> shares) {
        return shares.stream().filter(share -> share.tally().turns() > 0).sorted(MOST_MATCHES).limit(MOST_SHARES)
                .toList();
    }
}
