package org.verbatim.search.query;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verbatim.search.query.Reading.Part;

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
            "\"a b\"~10 wi?d sea~1    | turns with all of: “a b” in any order, at most 10 words between, wi?d, sea or one letter away",
            "\"a b\"~0                 | turns with: “a b” in any order, nothing between",
            "mentions:flynn question:hack* | turns where the question has hack… with: a mention of flynn",
            "(a b c)~2                 | turns with: at least 2 of: a, b, c",
            "lang:ru publisher:nbc collection:x | turns in Russian published by nbc in the collection x",
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
    void namesTheConditionsOfALongQueryAsOne() {
        assertThat(read("a ".repeat(41)).parts()).singleElement()
                .satisfies(part -> assertThat(part.text()).startsWith("turns with all of: a, a"));
    }

    @Test
    void saysWhatItReadAsPlainWords() {
        assertThat(read("mention:flynn").plain()).containsExactly("mention:flynn");
    }

    private static Reading read(String typed) {
        return Reading.of(new QueryParser(QueryLimits.DEFAULT).parse(typed));
    }
}
