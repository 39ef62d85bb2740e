package org.verbatim.archive;

import java.time.LocalDate;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ArchiveDateTests {

    @ParameterizedTest
    @CsvSource({"1974,1974-01-01,1974-12-31,false", "1974~,1974-01-01,1974-12-31,true",
            "1974-06,1974-06-01,1974-06-30,false", "1974-06~,1974-06-01,1974-06-30,true",
            "2016-02,2016-02-01,2016-02-29,false", "1900-02,1900-02-01,1900-02-28,false",
            "2017-06-05,2017-06-05,2017-06-05,false", "2016-02-29~,2016-02-29,2016-02-29,true"})
    void meansAllOfAYearAMonthOrADay(String edtf, LocalDate earliest, LocalDate latest, boolean approximate) {
        ArchiveDate date = ArchiveDate.parse(edtf);

        assertThat(date).isEqualTo(new ArchiveDate(edtf, earliest, latest, approximate)).hasToString(edtf);
        assertThat(date.year()).isEqualTo(earliest.getYear());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "74", "19745", "1974-6", "1974-06-5", "1974/06", "1974-06-05T00:00", "~1974",
            "1974~~", "1974?", "-1974", "1974-", "1974-06-", " 1974", "1974 ", "1974\n", "June 1974", "05.06.1974",
            "197X",
            "１９７４", "1974-06-05-01"})
    void isWrittenInNoOtherWay(String text) {
        assertThatThrownBy(() -> ArchiveDate.parse(text)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("\"" + text + "\" is no date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1974-00", "1974-13", "1974-06-00", "1974-06-31", "2017-02-29", "1900-02-29~"})
    void standsInTheCalendar(String text) {
        assertThatThrownBy(() -> ArchiveDate.parse(text)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"" + text + "\" is no day of the calendar");
    }

    @Property(tries = 200)
    void enclosesWhatIsMorePrecise(@ForAll @IntRange(min = 1000, max = 9999) int year,
            @ForAll @IntRange(min = 1, max = 365) int dayOfYear) {
        LocalDate day = LocalDate.ofYearDay(year, dayOfYear);
        String iso = day.toString();

        for (int length : new int[]{4, 7, 10}) {
            ArchiveDate date = ArchiveDate.parse(iso.substring(0, length));
            assertThat(day).isBetween(date.earliest(), date.latest());
            assertThat(date.year()).isEqualTo(year);
        }
        assertThat(ArchiveDate.parse(iso).earliest()).isEqualTo(ArchiveDate.parse(iso).latest()).isEqualTo(day);
    }
}
