package org.verbatim.ingest;

import java.util.List;
import java.util.Map;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verbatim.transcript.ParsedSpeaker;
import org.verbatim.transcript.Role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SidecarEditingTests {

    private static final ParsedSpeaker BELL = new ParsedSpeaker("Bell", true, Role.INTERVIEWER, List.of("BELL"));
    private static final ParsedSpeaker ANNA = new ParsedSpeaker("Anna", true, Role.OTHER, List.of());
    private static final ParsedSpeaker Q = new ParsedSpeaker("Q", false, Role.INTERVIEWER, List.of());
    private static final List<ParsedSpeaker> VOICES = List.of(BELL, ANNA, Q);

    @Test
    void whatIsNotChangedStaysAsItStandsWithItsCommentsAndItsOrder() {
        String sidecar = """
                # the tape is in box 12
                publisher: The Island Paper
                recorded: 1974-06~
                """;

        assertThat(SidecarEditing.describe(sidecar, Map.of("publisher", "The Mainland Paper"))).isEqualTo("""
                # the tape is in box 12
                publisher: The Mainland Paper
                recorded: 1974-06~
                """);
    }

    @Test
    void aFactIsAddedAndTakenOutAndNothingLeftIsNoSidecar() {
        String added = SidecarEditing.describe(null, Map.of("title", "No", "translation", "ru by machine"));

        assertThat(SidecarEditing.facts(added)).containsOnly(Map.entry("title", "No"),
                Map.entry("translation", "ru by machine"));
        assertThat(SidecarEditing.describe(added, Map.of("title", "", "translation", ""))).isNull();
    }

    @Property(tries = 200)
    void anyTitleComesBackAsItWasTyped(@ForAll String title) {
        String typed = title.strip();
        boolean printable = typed.codePoints().allMatch(c -> c == '\n' || (!Character.isISOControl(c)
                && Character.isDefined(c) && !Character.isSurrogate((char) c) && c != 0xFEFF && c < 0xFFFE));
        if (printable && !typed.isBlank()) {
            assertThat(SidecarEditing.facts(SidecarEditing.describe("# kept\n", Map.of("title", typed))))
                    .containsEntry("title", typed);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            recorded    | 5 June 1974      | is no date
            recorded    | 1974-02-30       | no day of the calendar
            sourceUrl   | javascript:alert | must begin with https://
            slug        | Ein Ort          | ein-ort
            translation | machine          | ru by machine
            """)
    void whatNoImportWouldTakeIsRefusedWithTheReason(String fact, String value, String reason) {
        assertThatThrownBy(() -> SidecarEditing.describe("title: A talk\n", Map.of(fact, value)))
                .isInstanceOf(InvalidSidecar.class).hasMessageContaining(reason);
    }

    @Test
    void whatIsNoYamlIsRefusedAndNotReplaced() {
        assertThatThrownBy(() -> SidecarEditing.describe("title: [", Map.of("title", "x")))
                .isInstanceOf(InvalidSidecar.class).hasMessageContaining("is no YAML");
        assertThatThrownBy(() -> SidecarEditing.describe("a list", Map.of("title", "x")))
                .isInstanceOf(InvalidSidecar.class).hasMessageContaining("must be fields");
    }

    @Test
    void aVoiceIsGivenAName() {
        String named = SidecarEditing.name(null, VOICES,
                List.of(new KnownVoice("Bell", "Anna Bell", Role.MODERATOR)));

        assertThat(known(named)).containsExactly(new KnownVoice("Bell", "Anna Bell", Role.MODERATOR),
                new KnownVoice("Anna", "Anna", null), new KnownVoice("Q", "Q", null));
    }

    @Test
    void twoVoicesOfTheSameNameAreOnePerson() {
        String named = SidecarEditing.name(null, VOICES,
                List.of(new KnownVoice("Bell", "Anna Bell", null), new KnownVoice("Anna", "anna bell", null)));

        assertThat(SidecarReader.read("talk", String.valueOf(named)).people()).singleElement()
                .satisfies(person -> assertThat(person.aliases()).containsExactly("Bell", "Anna"));
    }

    @Test
    void aNameIsTakenBack() {
        String named = SidecarEditing.name("title: A talk\n", VOICES,
                List.of(new KnownVoice("Bell", "Anna Bell", Role.MODERATOR)));

        assertThat(SidecarEditing.name(named, VOICES, List.of(new KnownVoice("Bell", "Bell", null))))
                .isEqualTo("title: A talk\n");
    }

    @Test
    void aPersonIsCorrectedForAllTheirVoices() {
        String sidecar = "people:\n- name: Anna\n  aliases: [Bell]\n  role: moderator\n";
        String named = SidecarEditing.name(sidecar, VOICES,
                List.of(new KnownVoice("Anna", "Anna Bell", Role.MODERATOR)));

        assertThat(known(named)).startsWith(new KnownVoice("Bell", "Anna Bell", Role.MODERATOR),
                new KnownVoice("Anna", "Anna Bell", Role.MODERATOR));
    }

    @Test
    void peopleWhoAreNoVoiceHereStay() {
        String sidecar = "people:\n- name: Bo Ek\n  aliases: [Ek]\n";

        assertThat(SidecarEditing.name(sidecar, VOICES, List.of(new KnownVoice("Q", "Q", Role.AUDIENCE))))
                .contains("Bo Ek", "Ek", "audience");
    }

    private static List<KnownVoice> known(@Nullable String sidecar) {
        return SidecarEditing.voices(sidecar, VOICES);
    }
}
