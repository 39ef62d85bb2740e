package org.verbatim.query;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verbatim.query.Reading.Part;

import static org.assertj.core.api.Assertions.assertThat;

class ReadingTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
            "                          | all turns",
            "sea                       | turns with: sea",
            "ambassador kislyak -flynn speaker:\"Megyn Kelly\" | turns by Megyn Kelly with all of: ambassador, kislyak; without: flynn",
            "-flynn                    | turns without: flynn",
            "\"north wind\" sail*      | turns with all of: “north wind”, sail…",
            "a OR b                    | turns with: (a or b)",
            "speaker:putin kind:quoted | turns by putin of kind quoted",
            "role:interviewer date:2015..2017 sea | turns as interviewer from 2015 to 2017 with: sea",})
    void putsAQueryIntoWords(String typed, String words) {
        assertThat(read(typed == null ? "" : typed).text()).isEqualTo(words);
    }

    @Test
    void namesEachConditionWithTheQueryThatIsLeftWithoutIt() {
        assertThat(read("sea speaker:anna -wind").parts()).containsExactly(new Part("sea", "speaker:\"anna\" -wind"),
                new Part("by anna", "sea -wind"), new Part("without wind", "sea speaker:\"anna\""));
        assertThat(read("sea").parts()).containsExactly(new Part("sea", ""));
    }

    @Test
    void saysWhatItReadAsPlainWords() {
        assertThat(read("mentions:flynn").plain()).containsExactly("mentions:flynn");
    }

    private static Reading read(String typed) {
        return Reading.of(new QueryParser(QueryLimits.DEFAULT).parse(typed));
    }
}
