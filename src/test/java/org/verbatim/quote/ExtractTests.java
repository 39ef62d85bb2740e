package org.verbatim.quote;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbatim.search.MatchRange;

import static org.assertj.core.api.Assertions.assertThat;

class ExtractTests {

    private static final String TURN = "No. I am not saying that it’s us. Ask Mr. Bell, or J. Smith.\n\n“Go,” he said. And we went";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"it’s us | … it’s us.", "I am not saying | I am not saying …",
            "saying that | … saying that …", "I am not saying that it’s us | I am not saying that it’s us.",
            "No | No.", "Go | “Go …", "And we went | And we went", "us. Ask Mr. Bell | … us. Ask Mr. Bell …"})
    void saysWhereASentenceHasMoreWords(String words, String shown) {
        int from = TURN.indexOf(words);

        Extract extract = Extract.of(TURN, new MatchRange(from, from + words.length()), 100, "en");

        assertThat(extract).isEqualTo(new Extract(set(shown), false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "200 | false | "
                    + "No. I am not saying that it’s us. Ask Mr. Bell, or J. Smith.¶“Go,” he said. And we went",
            "62 | true | No. I am not saying that it’s us. Ask Mr. Bell, or J. Smith. …",
            "40 | true | No. I am not saying that it’s us. …", "32 | true | No. …", "2 | true | No …"})
    void keepsWholeSentencesWhereNotAllFits(int most, boolean shortened, String shown) {
        assertThat(Extract.of(TURN, most, "en")).isEqualTo(new Extract(set(shown), shortened));
    }

    @Test
    void aSentenceThatIsTooLongEndsAfterAWholeWord() {
        assertThat(Extract.of("We crossed the sea in an open boat before winter.", 21, null).text())
                .isEqualTo(set("We crossed the sea …"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "👩‍👩‍👧‍👦", "ข้", "█", "é"})
    void aTextWithoutWordsOrSentencesIsCutSomewhere(String sign) {
        String text = Extract.of(sign.repeat(5_000), 100, "th").text();

        assertThat(text).hasSizeBetween(60, 102).endsWith("\u00A0…");
        assertThat(Character.isSurrogate(text.charAt(text.length() - 3))
                && Character.isHighSurrogate(text.charAt(text.length() - 3))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "…", "\n\n"})
    void almostNothingIsShownAsItIs(String text) {
        assertThat(Extract.of(text, 100, null)).isEqualTo(new Extract(text.strip(), false));
    }

    private static String set(String shown) {
        return shown.replace("¶", "\n\n").replace(" …", "\u00A0…").replace("… ", "…\u00A0");
    }
}
