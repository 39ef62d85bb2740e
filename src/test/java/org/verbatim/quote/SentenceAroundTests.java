package org.verbatim.quote;

import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verbatim.search.MatchRange;

import static org.assertj.core.api.Assertions.assertThat;

class SentenceAroundTests {

    private static final String TURN = "No. I am not saying that it’s us. Ask Mr. Bell, or J. Smith of the U.S. Navy!\n\nThen he said: “Go.” And we went";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"it’s us | I am not saying that it’s us. | true",
            "I am not saying that it’s us. | I am not saying that it’s us. | false",
            "I am not saying that it’s us | I am not saying that it’s us. | false",
            "saying that it’s us. Ask Mr. Bell | I am not saying that it’s us. Ask Mr. Bell, or J. Smith of the U.S. Navy! | true",
            "Bell | Ask Mr. Bell, or J. Smith of the U.S. Navy! | true", "No | No. | false",
            "we went | And we went | true",
            "And we went | And we went | false"})
    void isTheWholeSentence(String quote, String sentence, boolean cut) {
        int from = TURN.indexOf(quote);
        MatchRange range = new MatchRange(from, from + quote.length());

        MatchRange around = SentenceAround.of(TURN, range, Locale.ENGLISH);

        assertThat(TURN.substring(around.from(), around.to())).isEqualTo(sentence);
        assertThat(SentenceAround.cuts(TURN, range, around)).isEqualTo(cut);
    }
}
