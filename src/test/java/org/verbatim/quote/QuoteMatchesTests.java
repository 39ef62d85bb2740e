package org.verbatim.quote;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.verbatim.archive.Span;
import org.verbatim.archive.Turn;
import org.verbatim.search.MatchRange;
import org.verbatim.transcript.TurnKind;

import static org.assertj.core.api.Assertions.assertThat;

class QuoteMatchesTests {

    private static final String TEXT = "We crossed the sea, and then the land.";

    @Test
    void wordsBeforeAndAfterAnAttributionAreOneOnlyInTheTurn() {
        // “We crossed the sea,” Bell said, “and then the land.”
        Turn cut = turn(List.of(new Span(1, 20), new Span(34, 52)));

        assertThat(QuoteMatches.breaks(cut, new MatchRange(0, TEXT.length()))).isTrue();
        assertThat(QuoteMatches.breaks(cut, new MatchRange(11, 27))).isTrue();
        assertThat(QuoteMatches.breaks(cut, new MatchRange(0, 19))).isFalse();
        assertThat(QuoteMatches.breaks(cut, new MatchRange(20, TEXT.length()))).isFalse();
    }

    @Test
    void aLineThatEndsIsNoAttribution() {
        Turn wrapped = turn(List.of(new Span(1, 20), new Span(21, 39)));

        assertThat(QuoteMatches.breaks(wrapped, new MatchRange(0, TEXT.length()))).isFalse();
    }

    private static Turn turn(List<Span> spans) {
        return new Turn(1, "0123456789ab", TurnKind.QUOTED, null, "Anna Bell", null, "Bell said", null, TEXT, 8, null,
                null, spans);
    }
}
