package org.verbatim.download;

import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SetTextTests {

    @Test
    void fillsLinesWithWords() {
        assertThat(SetText
                .lines("We crossed the sea in an open boat before the winter came upon us, and then we saw the light."))
                .containsExactly("We crossed the sea in an open boat before the winter came upon",
                        "us, and then we saw the light.");
    }

    @Test
    void endsALineWhereTheTextDoes() {
        assertThat(SetText.lines("one\ntwo")).containsExactly("one", "two");
    }

    @Test
    void ideographsTakeTwoColumnsAndKeepWhatClosesBehindThem() {
        List<String> lines = SetText.lines("海".repeat(31) + "空。" + "陸");

        assertThat(lines).containsExactly("海".repeat(31), "空。陸");
    }

    @Test
    void cutsAWordThatIsLongerThanALineAndNoMarkOffItsLetter() {
        assertThat(SetText.lines("e\u0301".repeat(70))).containsExactly("e\u0301".repeat(65), "e\u0301".repeat(5));
    }

    @Property(tries = 300)
    void losesNoCharacterButWhiteSpace(@ForAll @StringLength(max = 400) String text) {
        assertThat(black(String.join("", SetText.lines(text)))).isEqualTo(black(text));
    }

    private static String black(String text) {
        return text.codePoints().filter(character -> !Character.isWhitespace(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
