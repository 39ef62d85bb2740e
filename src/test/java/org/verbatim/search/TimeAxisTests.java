package org.verbatim.search;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.verbatim.archive.ArchiveDate;

import static org.assertj.core.api.Assertions.assertThat;

class TimeAxisTests {

    @Test
    void isByMonthWithinThreeYearsAndByYearBeyond() {
        assertThat(axis("2015-01", "2017-12-31")).isEqualTo(new TimeAxis(PeriodUnit.MONTH, 2015 * 12, 36));
        assertThat(axis("2015-01", "2018-01")).isEqualTo(new TimeAxis(PeriodUnit.YEAR, 2015, 4));
        assertThat(axis("2017-06-02")).isEqualTo(new TimeAxis(PeriodUnit.MONTH, 2017 * 12 + 5, 1));
    }

    @Test
    void isByYearWhereADateHasNoMonth() {
        assertThat(axis("2016", "2017-06")).isEqualTo(new TimeAxis(PeriodUnit.YEAR, 2016, 2));
        assertThat(axis("1974-06~", "1974-08").unit()).isEqualTo(PeriodUnit.MONTH);
    }

    @Test
    void hasNoPlacesWithoutDates() {
        assertThat(axis().periods(new long[0])).isEmpty();
    }

    @Test
    void makesOneGapOfPeriodsInARowWithoutTurns() {
        TimeAxis axis = axis("2016-11", "2017-04");

        List<Period> periods = axis.periods(new long[]{3, 0, 0, 1, 0, 7});

        assertThat(periods).extracting(period -> period.from() + ".." + period.to() + " " + period.turns())
                .containsExactly("2016-11..2016-11 3", "2016-12..2017-01 0", "2017-02..2017-02 1",
                        "2017-03..2017-03 0", "2017-04..2017-04 7");
        assertThat(periods).extracting(Period::isGap).containsExactly(false, true, false, true, false);
        assertThat(axis.place(ArchiveDate.parse("2017-02-28"))).isEqualTo(3);
    }

    @Test
    void holdsTheEarliestYearsThatCanBeWritten() {
        assertThat(axis("0000", "0003-05").periods(new long[]{1, 0, 0, 1})).extracting(period -> period.from().edtf())
                .containsExactly("0000", "0001", "0003");
    }

    private static TimeAxis axis(String... dates) {
        return TimeAxis.of(Stream.of(dates).map(ArchiveDate::parse).toList());
    }
}
