package org.verbatim.cite;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class InnerQuotesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Bell, “He said “no” to it,” 1974|Bell, “He said ‘no’ to it,” 1974",
            "“A”, “B “c” “d””|“A”, “B ‘c’ ‘d’”", "He said “no”|He said “no”", "“A “b”|“A “b”", "A” “b|A” “b",
            "“A ”b”|“A ”b”",
            "no marks|no marks"})
    void marksInsideMarksAreSingleWhereTheyGoInPairs(String text, String set) {
        assertThat(InnerQuotes.single(text)).isEqualTo(set);
    }

    @Test
    void runsKeepTheirPlaces() {
        assertThat(InnerQuotes
                .single(List.of(new StyledRun("“A “", false), new StyledRun("b” c", true), new StyledRun("”", false))))
                .containsExactly(new StyledRun("“A ‘", false), new StyledRun("b’ c", true), new StyledRun("”", false));
    }
}
