package org.verbatim.site;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.verbatim.search.Period;
import org.verbatim.search.PeriodUnit;

/// The stretch of a chart's width that belongs to a period, from 0 to 1. A chart is drawn to scale: all years or months
/// are equally wide, and a gap is as wide as the years or months that it stands for.
public record PeriodStretch(double from, double to) {

    public static List<PeriodStretch> of(PeriodUnit unit, List<Period> periods) {
        double all = periods.stream().mapToLong(period -> width(unit, period)).sum();
        List<PeriodStretch> slots = new ArrayList<>(periods.size());
        long before = 0;
        for (Period period : periods) {
            long after = before + width(unit, period);
            slots.add(new PeriodStretch(before / all, after / all));
            before = after;
        }
        return slots;
    }

    private static long width(PeriodUnit unit, Period period) {
        ChronoUnit of = unit == PeriodUnit.YEAR ? ChronoUnit.YEARS : ChronoUnit.MONTHS;
        return of.between(period.from().earliest(), period.to().latest().plusDays(1));
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

    public double centre() {
        return (from + to) / 2;
    }

    private static String percent(double part) {
        long hundredths = Math.round(part * 10_000);
        return hundredths / 100 + (hundredths % 100 < 10 ? ".0" : ".") + hundredths % 100 + "%";
    }
}
