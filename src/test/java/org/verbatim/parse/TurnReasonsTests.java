package org.verbatim.parse;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verbatim.parse.reading.ReadingEntry;
import org.verbatim.transcript.ParsedTranscript;
import org.verbatim.transcript.ParsedTurn;
import org.verbatim.transcript.SourceSpan;
import org.verbatim.transcript.SpanKind;
import org.verbatim.transcript.TurnKind;
import org.verbatim.transcript.TurnReason;
import org.verbatim.transcript.TurnReasons;

import static org.assertj.core.api.Assertions.assertThat;

class TurnReasonsTests {

    static Stream<Path> cases() throws Exception {
        return ReaderCaseTests.cases();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whateverAFormatReadsEachTurnHasAReasonThatItsSourceShows(Path source) {
        for (ReadingEntry entry : Sources.READER.read(Sources.file(source)).entries()) {
            if (entry instanceof ReadingEntry.Read(ParsedTranscript transcript)) {
                List<TurnReason> reasons = TurnReasons.of(transcript);
                assertThat(reasons).hasSameSizeAs(transcript.turns());
                for (int i = 0; i < reasons.size(); i++) {
                    isShown(transcript, transcript.turns().get(i), reasons.get(i));
                }
            }
        }
    }

    private static void isShown(ParsedTranscript transcript, ParsedTurn turn, TurnReason reason) {
        switch (reason) {
            case TurnReason.Labelled(SourceSpan label) -> {
                assertThat(transcript.spans()).contains(label);
                assertThat(label.kind()).isEqualTo(SpanKind.LABEL);
                assertThat(turn.label()).isNotNull();
            }
            case TurnReason.Attributed(SourceSpan attribution) -> {
                assertThat(transcript.spans()).contains(attribution);
                assertThat(attribution.kind()).isEqualTo(SpanKind.ATTRIBUTION);
                assertThat(turn.kind()).isIn(TurnKind.QUOTED, TurnKind.REPORTED);
            }
            case TurnReason.Continued _ -> assertThat(turn.speaker()).as(turn.text()).isNotNull();
            case TurnReason.Typeset _ -> assertThat(turn.label()).as(turn.text()).isNull();
            case TurnReason.Unnamed _ -> assertThat(turn.speaker()).as(turn.text()).isNull();
            case TurnReason.Told _ -> assertThat(turn.kind()).isEqualTo(TurnKind.REPORTED);
            case TurnReason.Narrated _ -> assertThat(turn.kind()).isEqualTo(TurnKind.NARRATION);
            case TurnReason.Noted _ -> assertThat(turn.kind()).isEqualTo(TurnKind.DIRECTION);
        }
    }

    @Test
    void eachTurnIsGivenTheLabelOfItsOwn() {
        assertThat(signs("""
                Anna Bell: Were you afraid?
                Bo Ek: Of the silence.
                Anna Bell: And of the sea?
                Bo Ek: No.
                """)).containsExactly("Anna Bell:", "Bo Ek:", "Anna Bell:", "Bo Ek:");
    }

    @Test
    void dataMayNameTheSpeakerBehindTheWords() {
        assertThat(signs("""
                [{"text": "Were you afraid?", "speaker": "Anna"},
                 {"text": "Of the silence.", "speaker": "Bo"},
                 {"text": "And of the sea?", "speaker": "Anna"}]
                """)).containsExactly("Anna", "Bo", "Anna");
    }

    @Test
    void anArticleAttributesBehindBeforeAndInTheMidst() {
        assertThat(signs("""
                Harbour to close

                “We have no boats left, and no one to mend the walls,” said Ada Reed, the harbourmaster.

                Ada Reed said: “I would rather see it shut than see it fall into the sea.”
                """)).anyMatch(sign -> sign.contains("said Ada Reed"))
                .anyMatch(sign -> sign.startsWith("Ada Reed said"));
    }

    @Test
    void anAttributeOfXmlIsALabelToo() {
        assertThat(signs("""
                <publicwhip>
                <speech id="a.1" speakername="Jo Lund"><p>The harbour is shut.</p></speech>
                <speech id="a.2" speakername="Ada Reed"><p>Since when?</p></speech>
                </publicwhip>
                """)).containsExactly("Jo Lund", "Ada Reed");
    }

    @Test
    void whereNobodyIsNamedTheTypeSaysWhoAsks() {
        assertThat(signs("""
                **When did you first see the lamp?**

                In 1961, when it was lit.

                **Were you afraid of it?**

                Of the silence.

                **And now?**

                Now I sleep.
                """)).containsOnly("Typeset").hasSize(6);
    }

    private static List<String> signs(String source) {
        ParsedTranscript transcript = Sources.only(Sources.READER.read(Sources.of(source)));
        return TurnReasons.of(transcript).stream().map(reason -> switch (reason) {
            case TurnReason.Labelled(SourceSpan label) -> source.substring(label.from(), label.to());
            case TurnReason.Attributed(SourceSpan sign) -> source.substring(sign.from(), sign.to());
            case TurnReason.Continued _,TurnReason.Typeset _,TurnReason.Unnamed _,TurnReason.Told _,TurnReason.Narrated _,TurnReason.Noted _ ->
                reason.getClass().getSimpleName();
        }).toList();
    }
}
