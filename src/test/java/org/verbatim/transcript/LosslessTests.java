package org.verbatim.transcript;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LosslessTests {

    private static final String SOURCE = "A: one two\nB: yes\n";
    private static final List<SourceSpan> SPANS = List.of(span(0, 3, SpanKind.LABEL), span(3, 10, SpanKind.WORDS),
            span(10, 11, SpanKind.SPACE), span(11, 14, SpanKind.LABEL), span(14, 17, SpanKind.WORDS),
            span(17, 18, SpanKind.SPACE));
    private static final ParsedTurn FIRST = turn("one two", new WordSpan(0, 7, 3, 10));
    private static final ParsedTurn SECOND = turn("yes", new WordSpan(0, 3, 14, 17));

    @Test
    void acceptsAReadingThatHoldsEveryCharacter() {
        ParsedTranscript transcript = transcript(SPANS, FIRST, SECOND);

        assertThat(Lossless.check(transcript)).isSameAs(transcript);
        assertThat(transcript.coverage().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(SOURCE.length());
    }

    @Test
    void acceptsAnInterviewThatBeginsLaterInItsSource() {
        ParsedTranscript second = new ParsedTranscript("B: yes", 11, ParsedFacts.NONE, List.of(), List.of(),
                List.of(SECOND), List.of(span(11, 14, SpanKind.LABEL), span(14, 17, SpanKind.WORDS)), List.of());

        assertThat(Lossless.check(second)).isSameAs(second);
    }

    @Test
    void acceptsEscapesOfOtherLengthAndJointsOfWhiteSpace() {
        assertAccepted(turn("one\n\ntwo", new WordSpan(0, 3, 3, 6), new WordSpan(5, 8, 7, 10)));
        assertAccepted(turn("& two", new WordSpan(0, 1, 3, 6), new WordSpan(1, 5, 6, 10)));
        assertAccepted(turn("one", new WordSpan(0, 3, 3, 10)));
    }

    @Test
    void acceptsTheSignThatStandsForHalfOfAPair() {
        ParsedTranscript half = new ParsedTranscript("A: one \uD83C two", 0, ParsedFacts.NONE, List.of(), List.of(),
                List.of(turn("one \uFFFD two", new WordSpan(0, 9, 3, 12))),
                List.of(span(0, 3, SpanKind.LABEL), span(3, 12, SpanKind.WORDS)), List.of());

        assertThat(Lossless.check(half)).isSameAs(half);
    }

    @Test
    void refusesAGapAnOverlapAndAShortEnd() {
        assertThatThrownBy(() -> check(List.of(span(0, 3, SpanKind.LABEL), span(4, 18, SpanKind.BACK))))
                .isInstanceOf(LostCharacters.class).hasMessage("span at 4 begins where 3 was due");
        assertThatThrownBy(() -> check(List.of(span(0, 3, SpanKind.LABEL), span(2, 18, SpanKind.BACK))))
                .isInstanceOf(LostCharacters.class).hasMessage("span at 2 begins where 3 was due");
        assertThatThrownBy(() -> check(List.of(span(1, 18, SpanKind.BACK)))).isInstanceOf(LostCharacters.class);
        assertThatThrownBy(() -> check(List.of(span(0, 17, SpanKind.BACK)))).isInstanceOf(LostCharacters.class)
                .hasMessage("spans end at 17 of 18");
        assertThatThrownBy(() -> check(List.of(span(0, 19, SpanKind.BACK)))).isInstanceOf(LostCharacters.class);
        assertThatThrownBy(() -> check(List.of())).isInstanceOf(LostCharacters.class);
    }

    @Test
    void refusesWordsOutOfOrderOrInTwoTurns() {
        assertRefused("out of order", SECOND, FIRST);
        assertRefused("belong to two turns", FIRST, FIRST);
        assertRefused("out of order", turn("two one", new WordSpan(0, 3, 7, 10), new WordSpan(4, 7, 3, 6)));
    }

    @Test
    void refusesWordsThatDoNotStandInTheSource() {
        assertRefused("does not stand at 3", turn("one TWO", new WordSpan(0, 7, 3, 10)));
        assertRefused("does not stand at 14", turn("yes", new WordSpan(0, 3, 14, 19)));
        assertRefused("does not stand at 17", turn("yes, yes", new WordSpan(0, 8, 17, 25)));
    }

    @Test
    void refusesTextFromNowhere() {
        assertRefused("comes from nowhere", turn("well, one two", new WordSpan(6, 13, 3, 10)));
        assertRefused("comes from nowhere", turn("one two!", new WordSpan(0, 7, 3, 10)));
        assertRefused("comes from nowhere", turn("one and two", new WordSpan(0, 3, 3, 6), new WordSpan(8, 11, 7, 10)));
        assertRefused("comes from nowhere", turn("one two"));
        assertRefused("comes from nowhere", turn("one", new WordSpan(0, 3, 3, 6), new WordSpan(2, 3, 7, 10)));
    }

    @Test
    void refusesPlacesOutsideTheText() {
        assertRefused("comes from nowhere", turn("one", new WordSpan(0, 7, 3, 6)));
        assertRefused("comes from nowhere", turn("one", new WordSpan(0, 3, 3, 6), new WordSpan(40, 43, 7, 10)));
    }

    @Test
    void refusesWordsThatAreCountedAsSomethingElse() {
        assertRefused("words at 0 are counted as LABEL", turn("A: one two", new WordSpan(0, 10, 0, 10)));
        assertRefused("words at 14 are counted as SPACE", turn("yes\n", new WordSpan(0, 4, 14, 18)));
        List<SourceSpan> markup = List.of(span(0, 6, SpanKind.WORDS), span(6, 7, SpanKind.MARKUP),
                span(7, 18, SpanKind.WORDS));
        assertThatThrownBy(() -> check(markup, turn("one two", new WordSpan(0, 7, 3, 10))))
                .isInstanceOf(LostCharacters.class).hasMessage("words at 3 are counted as MARKUP");
    }

    private static void assertAccepted(ParsedTurn first) {
        assertThat(check(SPANS, first, SECOND).turns()).hasSize(2);
    }

    private static void assertRefused(String why, ParsedTurn... turns) {
        assertThatThrownBy(() -> check(SPANS, turns)).isInstanceOf(LostCharacters.class).hasMessageContaining(why);
    }

    private static ParsedTranscript check(List<SourceSpan> spans, ParsedTurn... turns) {
        return Lossless.check(transcript(spans, turns));
    }

    private static ParsedTranscript transcript(List<SourceSpan> spans, ParsedTurn... turns) {
        return new ParsedTranscript(SOURCE, 0, ParsedFacts.NONE, List.of(), List.of(), List.of(turns), spans,
                List.of());
    }

    private static ParsedTurn turn(String text, WordSpan... words) {
        return new ParsedTurn(TurnKind.SPOKEN, null, null, text, List.of(words), null, null);
    }

    private static SourceSpan span(int from, int to, SpanKind kind) {
        return new SourceSpan(from, to, kind);
    }
}
