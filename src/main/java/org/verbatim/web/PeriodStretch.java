package org.verbatim.web;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.verbatim.search.Period;
import org.verbatim.search.PeriodUnit;

/// The stretch of a chart's width that belongs to a period, from 0 to 1. All are equally wide; a gap is as wide as its periods would be, up to
/// four: however long nothing was recorded, what was can be told apart.
record PeriodStretch(double from, double to) {

    private static final int WIDEST_GAP = 4;

    static List<PeriodStretch> of(PeriodUnit unit, List<Period> periods) {
        double all = periods.stream().mapToInt(period -> width(unit, period)).sum();
        List<PeriodStretch> slots = new ArrayList<>(periods.size());
        int before = 0;
        for (Period period : periods) {
            int after = before + width(unit, period);
            slots.add(new PeriodStretch(before / all, after / all));
            before = after;
        }
        return slots;
    }

    private static int width(PeriodUnit unit, Period period) {
        ChronoUnit of = unit == PeriodUnit.YEAR ? ChronoUnit.YEARS : ChronoUnit.MONTHS;
        long periods = of.between(period.from().earliest(), period.to().latest().plusDays(1));
        return (int) Math.min(WIDEST_GAP, periods);
    }

    /// Where it begins, as SVG has it.
    public String x() {
        return percent(from);
    }

    /// Where it ends.
    public String end() {
        return percent(to);
    }

    public String width() {
        return percent(to - from);
    }

    /// Where its middle is.
    public String middle() {
        return percent(centre());
    }

    double centre() {
        return (from + to) / 2;
    }

    private static String percent(double part) {
        long hundredths = Math.round(part * 10_000);
        return hundredths / 100 + (hundredths % 100 < 10 ? ".0" : ".") + hundredths % 100 + "%";
    }
}
