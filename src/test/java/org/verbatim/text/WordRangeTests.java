package org.verbatim.text;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordRangeTests {

    private static final String TEXT = "We didn’t, no.\n\nOh – 1.5 miles!";

    @ParameterizedTest
    @CsvSource({"5-12,5,12", "5,5,5", "1-1,1,1", "0005-012,5,12", "1-9999999,1,9999999"})
    void readsWhatAnAddressHas(String written, int first, int last) {
        assertThat(WordRange.parse(written)).contains(new WordRange(first, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "0", "0-3", "5-4", "-3", "3-", "a", "1-2-3", "1,2", "5–12", "99999999999", "1 - 2",
            "٣", "<script>"})
    void whatIsNoRangeIsNone(String written) {
        assertThat(WordRange.parse(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1-1|We", "1-2|We didn’t", "2-4|didn’t, no.\\n\\nOh",
            "3-6|no.\\n\\nOh – 1.5 miles"})
    void isFromTheFirstLetterToTheLast(String written, String words) {
        assertThat(WordRange.parse(written).orElseThrow().in(TEXT).map(at -> TEXT.substring(at.from(), at.to())))
                .contains(words.replace("\\n", "\n"));
    }

    @Test
    void wordsThatAreNotThereAreNone() {
        assertThat(new WordRange(6, 6).in(TEXT)).isPresent();
        assertThat(new WordRange(6, 7).in(TEXT)).isEmpty();
        assertThat(new WordRange(1, 1).in("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0,1,1", "1,2,1", "2,3,", "2,4,2", "0,31,1-6", "9,10,", "5,12,2-3", "13,16,", "17,22,4-5", "20,20,",
            "12,3,", "-5,1,1", "25,99,6"})
    void charactersTouchWordsByOneLetter(int from, int to, String range) {
        assertThat(WordRange.touched(TEXT, from, to).map(WordRange::toString).orElse(null)).isEqualTo(range);
    }

    @Property(tries = 500)
    void charactersOfWordsTouchTheseWords(@ForAll String text, @ForAll int a, @ForAll int b) {
        int count = Words.count(text);
        if (count > 0) {
            int first = 1 + Math.floorMod(a, count);
            WordRange range = new WordRange(first, first + Math.floorMod(b, count - first + 1));
            Words.Range at = range.in(text).orElseThrow();

            assertThat(WordRange.touched(text, at.from(), at.to())).contains(range);
            assertThat(WordRange.parse(range.toString())).contains(range);
        }
    }
}
