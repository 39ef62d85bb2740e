package org.verbatim.quote;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SignsTests {

    private static final TellingWords TELLING = new TellingWords("en", new WordLists(), List.of());

    private static QuoteComparison compared(String turn, String quote) {
        QuoteComparison comparison = new Comparer(PastedQuote.of(quote)).compare(turn, TELLING);
        assertThat(comparison).isNotNull();
        if (comparison == null) {
            throw new AssertionError();
        }
        return comparison;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            // turn, quote, flag
            "It was −5 degrees on the quay that night.|It was 5 degrees on the quay that night.|NUMBER",
            "It was −5 degrees on the quay that night.|5 degrees on the quay that night|NUMBER",
            "Prices rose by +2 % in the third year.|Prices rose by −2 % in the third year.|NUMBER",
            "Prices rose by 2 % in the third year.|Prices rose by 2 in the third year.|NUMBER",
            "They have raised the rent by 12%.|They have raised the rent by 12|NUMBER",
            "They have raised the rent by 12 % again.|They have raised the rent by 12|NUMBER",
            "The lamp cost £40 and a goose.|The lamp cost $40 and a goose.|NUMBER",
            "The lamp cost £40 and a goose.|40 and a goose|NUMBER",
            "We waited for 2½ hours in the rain.|We waited for 2 hours in the rain.|NUMBER",
            "There is more CO₂ in the harbour than ever.|There is more CO in the harbour than ever.|SIGN",
            "We have won the vote 🎉 and the boat.|We have won the vote 😢 and the boat.|SIGN",
            "He said that 3 < 4 is all he knows.|He said that 3 > 4 is all he knows.|NUMBER"})
    void areNeverOnlyPunctuation(String turn, String quote, QuoteFlag flag) {
        QuoteComparison comparison = compared(turn, quote);

        assertThat(comparison.wording()).isEqualTo(Wording.ALTERED);
        assertThat(comparison.flags()).contains(flag).doesNotContain(QuoteFlag.PUNCTUATION);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "We have won the vote 🎉 and then we lost the boat.|We have won the vote … and then we lost the boat.",
            "The rent rose by £40 and the lamps went out in March.|The rent rose … and the lamps went out in March.",
            "The rent rose by 12 % and the lamps went out in March.|The rent rose by 12 … and the lamps went out in March."})
    void areNotCutSilently(String turn, String quote) {
        assertThat(compared(turn, quote).wording()).isEqualTo(Wording.ALTERED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "It was −5 degrees on the quay.|It was −5 degrees on the quay.|VERBATIM",
            "It was −5 degrees on the quay.|It was -5 degrees on the quay.|NORMALISED",
            "The rent rose by 12 % in March.|The rent rose by 12% in March.|NORMALISED",
            "From 1990-95 nobody paid.|1990-95 nobody paid|VERBATIM",
            "We have won the vote 🎉 and the boat.|We have won the vote|VERBATIM",
            "The rent rose by £40 … in March.|rose by £40|VERBATIM"})
    void thatAreTheSameChangeNothing(String turn, String quote, Wording wording) {
        QuoteComparison comparison = compared(turn, quote);

        assertThat(comparison.wording()).isEqualTo(wording);
        assertThat(comparison.flags()).isEqualTo(Set.of());
    }
}
