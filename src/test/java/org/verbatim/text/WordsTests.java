package org.verbatim.text;

import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verbatim.text.Words.Range;

import static org.assertj.core.api.Assertions.assertThat;

class WordsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            We crossed the sea.          | We,crossed,the,sea
            don't don’t donʼt            | don't,don’t,donʼt
            son-in-law co‐op             | son-in-law,co‐op
            the U.S. had 3.5             | the,U.S,had,3.5
            'quoted' -dash- .dot.        | quoted,dash,dot
            rock 'n' roll                | rock,n,roll
            one--two three...four a.-b   | one,two,three,four,a,b
            1,000 50% a/b x_y            | 1,000,50,a,b,x,y
            ёлка и Щука                  | ёлка,и,Щука
            नमस्ते दुनिया                  | नमस्ते,दुनिया
            日本 go                       | 日,本,go
            日-本 a-日                    | 日,本,a,日
            カタ ひら 서울                 | カ,タ,ひ,ら,서울
            """)
    void areCutByTheArchivesOwnRules(String text, String words) {
        assertThat(String.join(",", words(text))).isEqualTo(words);
    }

    @Test
    void keepMarksWithTheLetterOrIdeographThatBearsThem() {
        assertThat(words("cafe\u0301s")).containsExactly("cafe\u0301s");
        assertThat(words("か\u3099き")).containsExactly("か\u3099", "き");
        assertThat(words("辻\uDB40\uDD00本")).containsExactly("辻\uDB40\uDD00", "本");
    }

    @Test
    void takeSurrogatePairsWhole() {
        assertThat(words("𝒜𝒷c 𠮷野 👍 🇺🇸")).containsExactly("𝒜𝒷c", "𠮷", "野");
        assertThat(Words.of("👍 ab")).containsExactly(new Range(3, 5));
        assertThat(words("a-𝒜 𝒜-a a'𠮷")).containsExactly("a-𝒜", "𝒜-a", "a", "𠮷");
    }

    @Test
    void areNoneWhereNothingIsWritten() {
        assertThat(Words.of("")).isEmpty();
        assertThat(Words.of(" \n\n—…“”?!·-'.")).isEmpty();
    }

    @Test
    void areNotMadeOfTheInvisibleMarkOfAnEmoji() {
        assertThat(words("I ❤\uFE0F it")).containsExactly("I", "it");
        assertThat(words("\u0301a")).containsExactly("a");
    }

    @Property
    void standInOrderInsideTheTextAndHoldALetterOrADigit(@ForAll("texts") String text) {
        int before = 0;
        for (Range word : Words.of(text)) {
            assertThat(word.from()).isGreaterThanOrEqualTo(before).isLessThan(word.to());
            assertThat(word.to()).isLessThanOrEqualTo(text.length());
            assertThat(text.substring(word.from(), word.to()).codePoints()).anyMatch(WordsTests::counts);
            assertThat(cutsAPair(text, word.from()) || cutsAPair(text, word.to())).isFalse();
            before = word.to();
        }
    }

    @Property
    void holdEveryLetterAndDigit(@ForAll("texts") String text) {
        List<Range> words = Words.of(text);

        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int place = at;
            if (Character.isLetterOrDigit(text.codePointAt(at))) {
                assertThat(words).filteredOn(word -> word.from() <= place && place < word.to()).hasSize(1);
            }
        }
    }

    @Property
    void countTheSameTogetherAsApart(@ForAll("texts") String a, @ForAll("texts") String b) {
        assertThat(Words.count(a + " " + b)).isEqualTo(Words.count(a) + Words.count(b));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> telling = Arbitraries
                .of("a", "Z", "7", "é", "e\u0301", "\u0301", "'", "’", "ʼ", "-", "\u2010",
                        "\u2011", "–", ".", "..", ",", " ", "\n\n", "\u00A0", "日", "か", "カ", "ー", "\u3099", "서", "ж",
                        "\u093F",
                        "𝒜", "𠮷", "👍", "❤\uFE0F", "\uD83D", "\uDC4D", "〇", "ﾊ", "②")
                .list().ofMaxSize(25)
                .map(pieces -> String.join("", pieces));
        return Arbitraries.oneOf(telling, Arbitraries.strings().all().ofMaxLength(25));
    }

    /// Letters, digits and what is a word by itself.
    private static boolean counts(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || Character.isIdeographic(codePoint)
                || Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HIRAGANA
                || Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.KATAKANA
                || Words.BLOCKS.indexOf(codePoint) >= 0;
    }

    private static boolean cutsAPair(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    @Test
    void blocksThatStandForWordsAreWordsEachOfItsOwn() {
        assertThat(Words.count("We ███████ the ▉▉▉ in an open boat")).isEqualTo(8);
        assertThat(Words.count("█▉█")).isEqualTo(3);
        assertThat(Words.count("█████, ▉▉▉▉▉")).isEqualTo(2);
    }

    @Test
    void everyCharacterIsAWordOfItsOwnOrPartOfOneAsUnicodeSays() {
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            String inside = "a" + Character.toString(codePoint) + "a";
            boolean alone = Character.isIdeographic(codePoint)
                    || Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HIRAGANA
                    || Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.KATAKANA;
            boolean mark = switch (Character.getType(codePoint)) {
                case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
                default -> false;
            };
            if (alone || Words.BLOCKS.indexOf(codePoint) >= 0) {
                assertThat(Words.count(inside)).as("U+%04X", codePoint).isEqualTo(3);
            } else if (mark || Character.isLetterOrDigit(codePoint)) {
                assertThat(Words.count(inside)).as("U+%04X", codePoint).isEqualTo(1);
            }
        }
    }

    private static List<String> words(String text) {
        return Words.of(text).stream().map(word -> text.substring(word.from(), word.to())).toList();
    }
}
