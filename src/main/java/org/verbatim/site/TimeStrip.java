package org.verbatim.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.verbatim.search.Period;
import org.verbatim.search.Timeline;

/// Hits over time as a strip of bars above the hits, each bar leading to the hits of its period. Nothing is drawn of an archive of one period
/// or of none.
public record TimeStrip(List<Bar> bars, List<DateMark> ticks, long undated) {

    /// Of the highest bar, in pixels.
    static final int HEIGHT = 56;

    /// Less than four pixels on a small phone.
    private static final double NARROW = 0.0125;

    public TimeStrip {
        bars = List.copyOf(bars);
        ticks = List.copyOf(ticks);
    }

    /// One period; where it is a gap, it has no hits and leads nowhere that has any. `look` is "on" where the search is narrowed to just this
    /// period, "out" where it is narrowed to others, else null.
    record Bar(Period period, long hits, PeriodStretch slot, int height, String address,
            @Nullable String look) {

        /// Its upper end, from above.
        public int y() {
            return HEIGHT - height;
        }
    }

    public static TimeStrip of(Timeline timeline, SearchAddress address) {
        List<Period> periods = timeline.bars().stream().map(Timeline.Bar::period).toList();
        List<PeriodStretch> slots = PeriodStretch.of(timeline.unit(), periods);
        long most = timeline.bars().stream().mapToLong(Timeline.Bar::hits).max().orElse(0);
        List<Bar> bars = new ArrayList<>(periods.size());
        for (int i = 0; i < periods.size(); i++) {
            Period period = periods.get(i);
            long hits = timeline.bars().get(i).hits();
            bars.add(new Bar(period, hits, slots.get(i), height(hits, most), address.during(period),
                    look(period, address)));
        }
        return new TimeStrip(bars, DateMark.of(timeline.unit(), periods, slots), timeline.undated());
    }

    /// The strip itself.
    public StripBars plot() {
        return new StripBars(this);
    }

    /// The same as rows of a table.
    public StripRows rows() {
        return new StripRows(this);
    }

    /// Whether there are bars to compare.
    public boolean isDrawn() {
        return bars.size() > 1 && bars.stream().anyMatch(bar -> bar.hits() > 0);
    }

    /// Whether the bars are too narrow to be set apart by space.
    public boolean isDense() {
        return bars.stream().anyMatch(bar -> bar.slot().to() - bar.slot().from() < NARROW);
    }

    /// The bar that is full in height.
    public Bar highest() {
        return bars.stream().max(Comparator.comparingLong(Bar::hits)).orElseThrow();
    }

    /// A hit can always be seen.
    private static int height(long hits, long most) {
        return hits == 0 ? 0 : Math.max(2, (int) (HEIGHT * hits / most));
    }

    private static @Nullable String look(Period period, SearchAddress address) {
        if (address.isOnly(period)) {
            return "on";
        }
        return address.passes(period) ? null : "out";
    }
}
