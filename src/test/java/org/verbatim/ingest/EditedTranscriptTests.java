package org.verbatim.ingest;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.verbatim.ingest.Sidecar.SidecarPerson;
import org.verbatim.transcript.Lossless;
import org.verbatim.transcript.ParsedFacts;
import org.verbatim.transcript.ParsedSpeaker;
import org.verbatim.transcript.ParsedTranscript;
import org.verbatim.transcript.ParsedTurn;
import org.verbatim.transcript.Role;
import org.verbatim.transcript.SourceSpan;
import org.verbatim.transcript.SpanKind;
import org.verbatim.transcript.TurnKind;
import org.verbatim.transcript.WordSpan;

import static org.assertj.core.api.Assertions.assertThat;

class EditedTranscriptTests {

    private static final ParsedTranscript READ = read();

    @Test
    void isTheReadersWhereNobodyIsNamed() {
        assertThat(EditedTranscript.of(READ, Sidecar.NONE)).isSameAs(READ);
    }

    @Test
    void namesAVoiceByAnyOfItsLabelsWhateverTheirCase() {
        ParsedTranscript edited = edited(person("Oliver Stone", null, "STONE"), person("MARY Bell", null));

        assertThat(edited.speakers()).containsExactly(
                new ParsedSpeaker("Oliver Stone", true, Role.INTERVIEWER, List.of("O.S.", "stone")),
                new ParsedSpeaker("Q", false, Role.OTHER, List.of()),
                new ParsedSpeaker("MARY Bell", true, Role.INTERVIEWEE, List.of("Mary Bell")));
        assertThat(edited.turns()).extracting(ParsedTurn::speaker).containsExactly("Oliver Stone", "Q", "MARY Bell",
                null);
    }

    @Test
    void namesAVoiceByALabelThatTheReaderFoldedIntoAnother() {
        assertThat(edited(person("Oliver Stone", null, "o.s.")).speakers().getFirst().name()).isEqualTo("Oliver Stone");
    }

    @Test
    void prefersWhoeverHasTheVeryName() {
        ParsedTranscript edited = edited(person("Maria Bell", null, "Mary Bell"), person("Mary Bell", Role.MODERATOR));

        assertThat(edited.speakers()).contains(new ParsedSpeaker("Mary Bell", true, Role.MODERATOR, List.of()));
    }

    @Test
    void makesOnePersonOfTwoLabels() {
        ParsedTranscript edited = edited(person("Oliver Stone", null, "stone", "q"));

        assertThat(edited.speakers()).containsExactly(
                new ParsedSpeaker("Oliver Stone", true, Role.INTERVIEWER, List.of("O.S.", "stone", "Q")),
                new ParsedSpeaker("Mary Bell", true, Role.INTERVIEWEE, List.of()));
        assertThat(edited.turns()).extracting(ParsedTurn::speaker).containsExactly("Oliver Stone", "Oliver Stone",
                "Mary Bell", null);
    }

    @Test
    void joinsALabelToAPersonWhoStandsInTheSourceToo() {
        assertThat(edited(person("Mary Bell", null, "Q")).speakers()).contains(
                new ParsedSpeaker("Mary Bell", true, Role.INTERVIEWEE, List.of("Q")));
    }

    @Test
    void takesTheEditorsRoleOverTheReaders() {
        assertThat(edited(person("stone", Role.PANELIST), person("Anna Ray", Role.MODERATOR, "Q")).speakers())
                .extracting(ParsedSpeaker::role).containsExactly(Role.PANELIST, Role.MODERATOR, Role.INTERVIEWEE);
    }

    @Test
    void leavesTheWordsTheirKindAndTheirLabelsAlone() {
        ParsedTranscript edited = edited(person("Oliver Stone", Role.OTHER, "stone", "Q", "Mary Bell"));

        assertThat(Lossless.check(edited).spans()).isEqualTo(READ.spans());
        assertThat(edited.turns()).usingRecursiveComparison().ignoringFields("speaker").isEqualTo(READ.turns());
        assertThat(edited).usingRecursiveComparison().ignoringFields("speakers", "turns").isEqualTo(READ);
    }

    @Test
    void ignoresPeopleWhomTheSourceDoesNotName() {
        ParsedTranscript edited = edited(person("Nobody Here", Role.MODERATOR, "Nobody", "Ston"));

        assertThat(edited).isEqualTo(READ);
    }

    private static ParsedTranscript edited(SidecarPerson... people) {
        return EditedTranscript.of(READ, new Sidecar(null, null, null, null, null, null, null, null, null, null, null,
                null, null, null, List.of(people)));
    }

    private static SidecarPerson person(String name, @Nullable Role role, String... aliases) {
        return new SidecarPerson(name, List.of(aliases), role);
    }

    private static ParsedTranscript read() {
        List<ParsedSpeaker> speakers = List.of(new ParsedSpeaker("stone", true, Role.INTERVIEWER, List.of("O.S.")),
                new ParsedSpeaker("Q", false, Role.OTHER, List.of()),
                new ParsedSpeaker("Mary Bell", true, Role.INTERVIEWEE, List.of()));
        return Lossless.check(new ParsedTranscript("abcd", 0, ParsedFacts.NONE, speakers, List.of(),
                List.of(turn(TurnKind.SPOKEN, 0, "stone", "a"), turn(TurnKind.QUOTED, 1, "Q", "b"),
                        turn(TurnKind.REPORTED, 2, "Mary Bell", "c"), turn(TurnKind.NARRATION, 3, null, "d")),
                List.of(new SourceSpan(0, 4, SpanKind.WORDS)), List.of()));
    }

    private static ParsedTurn turn(TurnKind kind, int place, @Nullable String speaker, String text) {
        return new ParsedTurn(kind, speaker, speaker, text,
                List.of(new WordSpan(0, 1, place, place + 1)), null, null);
    }
}
