package org.verbatim.site;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verbatim.archive.ArchiveDate;
import org.verbatim.search.Period;

import static org.assertj.core.api.Assertions.assertThat;

class ShowTests {

    @ParameterizedTest
    @CsvSource({"1974,1974", "1974~,about 1974", "2017-06,June 2017", "2017-06~,about June 2017",
            "2017-06-05,5 June 2017", "2017-06-05~,about 5 June 2017", "0974,974"})
    void printsADateAsPreciselyAsItIsKnown(String edtf, String shown) {
        assertThat(Show.ENGLISH.date(ArchiveDate.parse(edtf))).isEqualTo(shown);
    }

    @Test
    void printsTheDayOfAMomentInUtc() {
        assertThat(Show.ENGLISH.day(Instant.parse("2017-06-05T23:59:59Z"))).isEqualTo("5 June 2017");
        assertThat(Show.ENGLISH.day(Instant.parse("2017-06-06T00:00:00Z"))).isEqualTo("6 June 2017");
    }

    @Test
    void printsOneYearOnce() {
        LocalDate early = LocalDate.of(1974, 1, 1);
        LocalDate late = LocalDate.of(2017, 6, 5);

        assertThat(Show.ENGLISH.years(early, late)).isEqualTo("1974–2017");
        assertThat(Show.ENGLISH.years(late, late.plusDays(1))).isEqualTo("2017");
        assertThat(Show.ENGLISH.years(null, late)).isNull();
        assertThat(Show.ENGLISH.years(early, null)).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0|0", "999|999", "1000|1,000", "361221|361,221",
            "10000000000|10,000,000,000"})
    void setsNumbersApartByThousands(long number, String shown) {
        assertThat(Show.ENGLISH.number(number)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"0,0:00", "999,0:00", "1000,0:01", "123000,2:03", "3599999,59:59", "3600000,1:00:00",
            "3723000,1:02:03", "360000000,100:00:00"})
    void printsAPlaceInARecording(long milliseconds, String shown) {
        assertThat(Show.ENGLISH.time(milliseconds)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"0,0", "90000,90", "90500,90.5", "12,0.012", "3600000,3600"})
    void writesAMomentInSeconds(long milliseconds, String written) {
        assertThat(Show.ENGLISH.seconds(milliseconds)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0|0", "0.0042|< 0.01", "0.01|0.01", "2.3|2.30", "9.999|10.00", "12|12.0",
            "1234.56|1,234.6"})
    void printsARate(double rate, String shown) {
        assertThat(Show.ENGLISH.rate(rate)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"2017,2017,2017,2017", "2017-06,2017-06,June 2017,Jun 2017", "1971,2009,1971–2009,1971",
            "2016-12,2017-01,December 2016–January 2017,Dec 2016"})
    void namesAPeriod(String from, String to, String shown, String shortly) {
        Period period = new Period(ArchiveDate.parse(from), ArchiveDate.parse(to), 1);

        assertThat(Show.ENGLISH.period(period)).isEqualTo(shown);
        assertThat(Show.ENGLISH.shortDate(period.from())).isEqualTo(shortly);
    }
}
