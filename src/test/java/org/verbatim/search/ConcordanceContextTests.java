package org.verbatim.search;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ConcordanceContextTests {

    @Test
    void takesAllOfAShortTurn() {
        assertThat(around("“We crossed the *sea* in winter.”")).isEqualTo("“We crossed the * in winter.”");
        assertThat(around("*sea*")).isEqualTo("*");
    }

    @Test
    void showsAParagraphBreakAsASpace() {
        assertThat(around("One.\n\nWe crossed\tthe *sea*.\n\n Two.")).isEqualTo("One. We crossed the *. Two.");
        assertThat(ConcordanceContext.inOneLine("the\n\nsea")).isEqualTo("the sea");
    }

    @Test
    void cutsBetweenWords() {
        String long75 = "word ".repeat(15).strip();

        assertThat(around("left " + long75 + " *sea* " + long75 + " right")).isEqualTo(long75 + " * " + long75);
        assertThat(around("a son-in-law's " + "x".repeat(66) + " *sea* now")).isEqualTo("x".repeat(66) + " * now");
        assertThat(around("well *sea* " + "x".repeat(69) + " don't go")).isEqualTo("well * " + "x".repeat(69));
    }

    @Test
    void cutsAWordThatIsLongerThanALine() {
        assertThat(around("x".repeat(300) + "*sea*" + "y".repeat(300)))
                .isEqualTo("x".repeat(75) + "*" + "y".repeat(75));
    }

    @Test
    void cutsTextWithoutSpacesBetweenItsCharacters() {
        assertThat(around("日本".repeat(100) + "*海*" + "語".repeat(200)))
                .isEqualTo("本" + "日本".repeat(37) + "*" + "語".repeat(75));
        assertThat(around("😀".repeat(100) + "*sea*" + "😀".repeat(100)))
                .isEqualTo("😀".repeat(37) + "*" + "😀".repeat(38));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 49, 50, 74, 75, 76, 100, 101, 160})
    void reachesNoFurtherThanItsRoom(int place) {
        String text = "It was a long way down to the harbour, and nobody who had seen the sea that morning "
                + "would have gone out in a boat like ours; we did, I don't know why, and I'd do it again.";

        String before = ConcordanceContext.before(text, place);
        String after = ConcordanceContext.after(text, place);

        assertThat(before.length()).isLessThanOrEqualTo(ConcordanceContext.REACH);
        assertThat(after.length()).isLessThanOrEqualTo(ConcordanceContext.REACH);
        assertThat(text.substring(0, place)).endsWith(before);
        assertThat(text.substring(place)).startsWith(after);
    }

    /// The match, in stars, with a star for it.
    private static String around(String marked) {
        int from = marked.indexOf('*');
        int to = marked.lastIndexOf('*') - 1;
        String text = marked.replace("*", "");
        return ConcordanceContext.before(text, from) + "*" + ConcordanceContext.after(text, to);
    }
}
