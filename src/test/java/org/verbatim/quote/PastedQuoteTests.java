package org.verbatim.quote;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PastedQuoteTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"“We sang.” | We sang", "we … sang | we / sang",
            "we... sang | we / sang",
            "we . . . sang | we / sang", "we [...] sang | we / sang", "we (…) sang | we / sang", "…we sang… | we sang",
            "[T]hey sang | They sang", "want[ed] to sing | want to sing", "[they] sang | sang",
            "they [the crew] sang | they / sang", "we sang [laughs] | we sang", "'we sang' | we sang",
            "U.S. ships sang | U.S. ships sang", "we sang. . . . And left | we sang / And left",
            "«мы пели» | мы пели", "we sang.. twice | we sang.. twice"})
    void isTakenApartWhereItSaysThatItIsCut(String typed, String parts) {
        assertThat(String.join(" / ", PastedQuote.of(typed).parts())).isEqualTo(parts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"\"We sang\" | We sang",
            "\"Yes,\" she said, \"we sang\" | \"Yes,\" she said, \"we sang\"",
            "“He sang “no” to me” | He sang “no” to me", "\" | \"", "\"\" | ``", "‘Don’t go’ | Don’t go"})
    void losesOnlyThePairOfMarksAroundIt(String typed, String text) {
        assertThat(PastedQuote.of(typed).text()).isEqualTo(text);
    }

    @Property
    void anyTextIsRead(@ForAll("texts") String typed) {
        PastedQuote quote = PastedQuote.of(typed);

        assertThat(typed).contains(quote.text());
        assertThat(quote.parts()).noneMatch(part -> Token.of(part).isEmpty());
        assertThat(quote.insertions())
                .allSatisfy(range -> assertThat(range.to()).isLessThanOrEqualTo(quote.text().length()));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries
                .of("sea", "[", "]", "…", ".", " ", "“", "”", "\"", "'", "a", "(", ")", "[...]", "\n", "\uFE0F").list()
                .ofMaxSize(14)
                .map(pieces -> String.join("", pieces));
    }
}
