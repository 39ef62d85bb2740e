package org.verbatim.quote;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verbatim.search.MatchRange;

import static org.assertj.core.api.Assertions.assertThat;

class ComparerTests {

    private static final String TURN = "No. I never said that we’d crossed the cold sea—not once, in 20 years. Ask Anna Bell about it: she was there.\n\n“We were” seven… and we sang.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"I never said that we’d crossed the cold sea",
            "\"Ask Anna Bell about it\"",
            "she was there.", "  No. ", "“We were” seven… and we sang."})
    void wordForWordIsVerbatim(String quote) {
        assertThat(compared(quote)).startsWith("verbatim");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"i never said | case",
            "I never said that we'd crossed | quotes",
            "the cold sea - not once | dashes, space", "the cold sea — not once | space",
            "the cold sea -- not once | dashes, space",
            "'We were' seven... and we sang | quotes, space", "she was there. “We were” seven | space",
            "Ask Anna Bell about it, | ends", "…crossed the cold sea… | ends", "I  never\u00A0said | space",
            "SHE WAS THERE! |", "No, I never said that |"})
    void foldsAreStated(String quote, @Nullable String folds) {
        if (folds == null) {
            assertThat(compared(quote)).startsWith("altered 1.00").contains("punctuation");
        } else {
            assertThat(compared(quote)).startsWith("normalised").contains("<" + folds + ">");
        }
    }

    @Test
    void partsInTheirOrderAreCondensed() {
        assertThat(compared("we’d crossed … the cold sea")).isEqualTo("condensed [we’d crossed] [the cold sea]");
        assertThat(compared("[they] crossed the cold sea")).isEqualTo("condensed [crossed the cold sea]");
        assertThat(compared("about it … was … there")).isEqualTo("condensed [about it] [was] [there]");
        assertThat(compared("[S]he was there")).isEqualTo("condensed [she was there]");
        assertThat(compared("she was there [laughs]")).isEqualTo("condensed [she was there]");
        assertThat(compared("we sang … she was there")).startsWith("altered");
    }

    @Test
    void aCutOverANegationANumberOrANameIsAltered() {
        assertThat(compared("the cold sea … once")).isEqualTo("altered 1.00 [the cold sea] [once] {negation}");
        assertThat(compared("not once, in … years")).isEqualTo("altered 1.00 [not once, in] [years] {number}");
        assertThat(compared("Ask … about it")).isEqualTo("altered 1.00 [Ask] [about it] {name}");
        assertThat(compared("[Anna] was there")).isEqualTo("altered 1.00 [was there] {name}");
        assertThat(compared("I … said that we’d crossed")).contains("{negation}");
    }

    @Test
    void otherWordsAreAlteredAndWhatChangesMeaningIsFlagged() {
        assertThat(compared("I said that we’d crossed the cold sea")).startsWith("altered 0.").contains("{negation}");
        assertThat(compared("not once, in 30 years")).contains("{number}");
        assertThat(compared("Ask Anna Green about it")).contains("{name}");
        assertThat(compared("crossed the warm sea")).isEqualTo("altered 0.75 [crossed the cold sea]");
        assertThat(compared("crossed the sea")).startsWith("altered").contains("[crossed the cold sea]")
                .doesNotContain("{");
        assertThat(compared("she was hardly there")).contains("{negation}");
        assertThat(compared("I never ever said that we would have crossed the cold sea"))
                .contains("[I never said that we’d crossed the cold sea]");
    }

    @Test
    void wordsAreNotCutInTwo() {
        assertThat(compared("here")).isEqualTo("nothing");
        assertThat(compared("ever said")).startsWith("altered");
    }

    private static String compared(String quote) {
        QuoteComparison comparison = new Comparer(PastedQuote.of(quote)).compare(TURN,
                new TellingWords("en", new WordLists(), List.of("Anna Bell")));
        if (comparison == null) {
            return "nothing";
        }
        StringBuilder text = new StringBuilder(lower(Set.of(comparison.wording())));
        if (comparison.wording() == Wording.ALTERED) {
            text.append(String.format(Locale.ROOT, " %.2f", comparison.similarity()));
        }
        for (MatchRange range : comparison.ranges()) {
            text.append(" [").append(TURN, range.from(), range.to()).append(']');
        }
        if (!comparison.flags().isEmpty()) {
            text.append(" {").append(lower(comparison.flags())).append('}');
        }
        if (!comparison.folds().isEmpty()) {
            text.append(" <").append(lower(comparison.folds())).append('>');
        }
        return text.toString();
    }

    private static String lower(Set<? extends Enum<?>> values) {
        return values.stream().map(value -> value.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new)).stream()
                .collect(Collectors.joining(", "));
    }
}
