package org.verbatim.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IntSummaryStatistics;
import java.util.List;

import org.verbatim.archive.ArchiveDate;

/// The years or months from the first to the last of some dates, at places counted from 0. It has no places where there are no dates.
public record TimeAxis(PeriodUnit unit, int first, int size) {

    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int MOST_MONTHS = 3 * MONTHS_OF_A_YEAR;

    /// By month where all dates are known to the month and lie within three years, else by year.
    public static TimeAxis of(Collection<ArchiveDate> dates) {
        TimeAxis months = of(PeriodUnit.MONTH, dates);
        boolean byMonth = months.size <= MOST_MONTHS && dates.stream().allMatch(TimeAxis::hasMonth);
        return byMonth ? months : of(PeriodUnit.YEAR, dates);
    }

    private static TimeAxis of(PeriodUnit unit, Collection<ArchiveDate> dates) {
        IntSummaryStatistics numbers = dates.stream().mapToInt(date -> number(unit, date)).summaryStatistics();
        return dates.isEmpty()
                ? new TimeAxis(PeriodUnit.YEAR, 0, 0)
                : new TimeAxis(unit, numbers.getMin(), numbers.getMax() - numbers.getMin() + 1);
    }

    /// Where one of the dates stands.
    public int place(ArchiveDate date) {
        return number(unit, date) - first;
    }

    /// The periods in order, by the turns of each place.
    public List<Period> periods(long[] turns) {
        List<Period> periods = new ArrayList<>();
        int place = 0;
        while (place < size) {
            int last = place;
            while (turns[place] == 0 && last + 1 < size && turns[last + 1] == 0) {
                last++;
            }
            periods.add(new Period(date(place), date(last), turns[place]));
            place = last + 1;
        }
        return periods;
    }

    private ArchiveDate date(int place) {
        int number = first + place;
        return ArchiveDate.parse(switch (unit) {
            case YEAR -> "%04d".formatted(number);
            case MONTH -> "%04d-%02d".formatted(number / MONTHS_OF_A_YEAR, number % MONTHS_OF_A_YEAR + 1);
        });
    }

    private static int number(PeriodUnit unit, ArchiveDate date) {
        return switch (unit) {
            case YEAR -> date.year();
            case MONTH -> date.year() * MONTHS_OF_A_YEAR + date.earliest().getMonthValue() - 1;
        };
    }

    private static boolean hasMonth(ArchiveDate date) {
        return date.earliest().getMonth() == date.latest().getMonth();
    }
}
