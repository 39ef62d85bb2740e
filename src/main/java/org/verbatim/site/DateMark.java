package org.verbatim.site;

import java.util.ArrayList;
import java.util.List;

import org.verbatim.search.Period;
import org.verbatim.search.PeriodUnit;

/// A date under a chart. `anchor` is the end of it that stands at `x`: a date at the edge does not reach over it.
public record DateMark(String x, String anchor, String label) {

    private static final double NEAREST_YEAR = 0.13;
    private static final double NEAREST_MONTH = 0.24;
    private static final double EDGE = 0.08;

    /// As many as can be read side by side on a phone: the first period, and each that is far enough from the one before. No gap has one.
    public static List<DateMark> of(PeriodUnit unit, List<Period> periods, List<PeriodStretch> slots) {
        double nearest = unit == PeriodUnit.YEAR ? NEAREST_YEAR : NEAREST_MONTH;
        List<DateMark> ticks = new ArrayList<>();
        double last = -1;
        for (int i = 0; i < periods.size(); i++) {
            double here = slots.get(i).centre();
            if (!periods.get(i).isGap() && here - last >= nearest) {
                ticks.add(of(periods.get(i), slots.get(i)));
                last = here;
            }
        }
        return ticks;
    }

    private static DateMark of(Period period, PeriodStretch slot) {
        String label = Show.ENGLISH.shortDate(period.from());
        if (slot.centre() < EDGE) {
            return new DateMark(slot.x(), "start", label);
        }
        return 1 - slot.centre() < EDGE
                ? new DateMark(slot.end(), "end", label)
                : new DateMark(slot.middle(), "middle", label);
    }
}
