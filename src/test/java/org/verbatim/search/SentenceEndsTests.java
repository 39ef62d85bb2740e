package org.verbatim.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SentenceEndsTests {

    /// The same, said as an expression.
    private static final Pattern EXPRESSION = Pattern.compile("[.!?…][\"'”’»)\\]]*\\s+|\\n\\s*|[。！？]");

    @Test
    void aSentenceEndsBehindItsQuotationMarksAndTheNextBeginsBehindTheSpace() {
        assertThat(ends("“Stop.” He did.\n\nNow 3.5 或者。对", 0, 29)).containsExactly("7-8", "15-17", "28-28");
    }

    @Property
    void findsWhatTheExpressionFinds(@ForAll("texts") String text, @ForAll int one, @ForAll int other) {
        int from = Math.floorMod(Math.min(one, other), text.length() + 1);
        int to = Math.max(from, Math.floorMod(Math.max(one, other), text.length() + 1));
        List<String> expected = new ArrayList<>();
        Matcher matcher = EXPRESSION.matcher(text).region(from, to);
        while (matcher.find()) {
            expected.add(matcher.start() + matcher.group().stripTrailing().length() + "-" + matcher.end());
        }

        assertThat(ends(text, from, to)).isEqualTo(expected);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("ab .!?…\"”)\n\t。！").ofMaxLength(40);
    }

    private static List<String> ends(String text, int from, int to) {
        SentenceEnds ends = new SentenceEnds(text, from, to);
        List<String> found = new ArrayList<>();
        while (ends.find()) {
            found.add(ends.end() + "-" + ends.next());
        }
        return found;
    }
}
