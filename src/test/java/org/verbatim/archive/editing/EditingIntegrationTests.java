package org.verbatim.archive.editing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.test.context.ContextConfiguration;
import org.verbatim.TestDatabase;
import org.verbatim.archive.ArchiveDate;
import org.verbatim.archive.Drafts;
import org.verbatim.archive.EditRefused;
import org.verbatim.archive.InterviewFacts;
import org.verbatim.archive.InterviewSummary;
import org.verbatim.archive.Particulars;
import org.verbatim.archive.StoredArchive;
import org.verbatim.archive.Translation;
import org.verbatim.archive.Turn;
import org.verbatim.archive.audit.Act;
import org.verbatim.archive.audit.Acts;
import org.verbatim.archive.audit.Deed;
import org.verbatim.archive.audit.Thing;
import org.verbatim.archive.reading.Interviews;
import org.verbatim.archive.storing.InterviewWriter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DataJpaTest(showSql = false)
@StoredArchive
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@ContextConfiguration(initializers = TestDatabase.class)
class EditingIntegrationTests {

    private static final String ASKED = "Anna Bell: When did you leave the island?";
    private static final String ANSWERED = "Bo Ek: We crossed the sea before the winter.";

    @Autowired
    InterviewWriter writer;

    @Autowired
    Interviews interviews;

    @Autowired
    Editing editing;

    @Autowired
    Acts acts;

    @Test
    void whatAnEditorSaysHoldsBeforeSidecarAndSourceWhateverTheseSayLater() {
        store(facts("As read", "1974", "The Paper"), ASKED);
        describe("title", "As it is called", "published", "", "place", "The island");
        assertThat(editing.find("talk").orElseThrow().chosen()).containsExactlyInAnyOrder("title", "published",
                "place");

        for (InterviewFacts read : List.of(facts("As read", "1974", "The Paper"), facts("Read anew", "1975", null))) {
            store(read, ASKED, ANSWERED, "Bo Ek: " + UUID.randomUUID());

            InterviewSummary talk = interviews.summary("talk").orElseThrow();
            assertThat(talk.title()).isEqualTo("As it is called");
            assertThat(talk.published()).isNull();
            assertThat(talk.publisher()).isEqualTo(read.publisher());
            assertThat(interviews.particulars(talk).place()).isEqualTo("The island");
        }
        assertThat(interviews.summary("talk").orElseThrow().revision()).isEqualTo(3);
        assertThat(editing.find("talk").orElseThrow().read()).containsEntry("title", "Read anew");
    }

    @Test
    void whatEqualsTheSourceIsNoChoiceAndFollowsIt() {
        store(facts("As read", "1974", "The Paper"), ASKED);
        describe("title", "Chosen");
        describe("title", "As read");
        assertThat(editing.find("talk").orElseThrow().chosen()).isEmpty();

        store(facts("Read anew", "1974", "The Paper"), ASKED, ANSWERED);

        assertThat(interviews.summary("talk").orElseThrow().title()).isEqualTo("Read anew");
    }

    @Test
    void saysWhichFactsAreAnEditorsBeSidecarOrPage() {
        store(facts("As read", "1974", "The Paper"), ASKED);
        assertThat(particulars().editors()).containsExactly("publisher");

        describe("licence", "CC-BY-4.0");

        assertThat(particulars().editors()).containsExactly("licence", "publisher");
    }

    @Test
    void theDateThatIsSearchedByFollows() {
        store(facts("As read", "1974", null), ASKED);
        describe("recorded", "1973-06~");

        assertThat(interviews.summary("talk").orElseThrow().date()).isEqualTo(ArchiveDate.parse("1973-06~"));
        assertThat(interviews.figures().getEarliest()).isEqualTo("1973-06-01");
    }

    @Test
    void keysStayWhateverIsSaid() {
        store(facts("As read", "1974", null), ASKED, ANSWERED);
        List<String> keys = keys();

        describe("title", "Another", "language", "sv", "translation", "sv by Cy Dahl");
        writer.rename("talk", "another-talk");

        assertThat(interviews.find("another-talk").orElseThrow().turns()).extracting(Turn::key).isEqualTo(keys);
        assertThat(interviews.summary("another-talk").orElseThrow().rendering().translation())
                .isEqualTo(new Translation("sv", "Cy Dahl"));
    }

    @Test
    void everyChangeIsRecordedWithWhatWasBeforeAndAfterAndMintsAStamp() {
        store(facts("As read", "1974", null), ASKED);
        UUID stamp = interviews.summary("talk").orElseThrow().stamp();
        describe("title", "Chosen", "published", "");

        Act act = acts().getFirst();
        assertThat(act.deed()).isEqualTo(Deed.DESCRIBED);
        assertThat(act.who()).isNull();
        assertThat(act.changes()).containsExactly(Map.entry("published", new Act.Change("1974", null)),
                Map.entry("title", new Act.Change("As read", "Chosen")));
        assertThat(interviews.summary("talk").orElseThrow().stamp()).isNotEqualTo(stamp);
        int recorded = acts().size();
        describe("title", "Chosen", "published", "");
        assertThat(acts()).as("nothing changed, nothing recorded").hasSize(recorded);
    }

    @Test
    void theConsentNoteIsKeptAndRecordedAndNoFact() {
        store(facts("As read", "1974", null), ASKED);
        EditedInterview before = editing.find("talk").orElseThrow();
        editing.describe("talk", before.stamp(), before.facts(), "Signed in 1974, box 12.");

        assertThat(editing.find("talk").orElseThrow().consentNote()).isEqualTo("Signed in 1974, box 12.");
        assertThat(acts().getFirst().after()).containsEntry("consentNote", "Signed in 1974, box 12.");
        assertThat(interviews.summary("talk").orElseThrow().toString()).doesNotContain("box 12");
    }

    @Test
    void aFormThatIsOlderThanTheInterviewIsRefused() {
        store(facts("As read", "1974", null), ASKED);
        EditedInterview seen = editing.find("talk").orElseThrow();
        describe("title", "Meanwhile");

        assertThatThrownBy(() -> editing.describe("talk", seen.stamp(), seen.facts(), ""))
                .isInstanceOf(EditRefused.class).hasMessageContaining("while the form was open");
        assertThat(interviews.summary("talk").orElseThrow().title()).isEqualTo("Meanwhile");
    }

    @ParameterizedTest
    @CsvSource({"recorded,last week", "recorded,1974-13", "language,no language at all", "translation,ru",
            "sourceUrl,javascript:alert(1)", "mediaUrl,file:///etc/passwd", "title,''"})
    void whatAFactCannotBeIsRefused(String fact, String value) {
        store(facts("As read", "1974", null), ASKED);

        assertThatThrownBy(() -> describe(fact, value)).isInstanceOf(EditRefused.class);
    }

    @ParameterizedTest
    @CsvSource({"recorded,1974-06~", "language,pt-BR", "translation,ru by machine", "sourceUrl,https://example.org/a"})
    void whatAFactCanBeIsTaken(String fact, String value) {
        store(facts("As read", "1974", null), ASKED);

        assertThatCode(() -> describe(fact, value)).doesNotThrowAnyException();
        assertThat(editing.find("talk").orElseThrow().facts()).containsEntry(fact, value);
    }

    private void describe(String... factsAndValues) {
        EditedInterview before = editing.find("talk").orElseThrow();
        Map<String, String> wanted = new LinkedHashMap<>(before.facts());
        for (int i = 0; i < factsAndValues.length; i += 2) {
            wanted.put(factsAndValues[i], factsAndValues[i + 1]);
        }
        editing.describe("talk", before.stamp(), wanted, "");
    }

    private List<Act> acts() {
        return acts.of(Thing.INTERVIEW, editing.find("talk").orElseThrow().id(), 0, 10).getContent();
    }

    private List<String> keys() {
        return interviews.find("talk").orElseThrow().turns().stream().map(Turn::key).toList();
    }

    private Particulars particulars() {
        return interviews.particulars(interviews.summary("talk").orElseThrow());
    }

    private void store(InterviewFacts facts, String... lines) {
        writer.store(Drafts.of("talk", facts, lines));
    }

    private static InterviewFacts facts(String title, String published, @Nullable String publisher) {
        return new InterviewFacts(title, null, publisher, null, ArchiveDate.parse(published), "en", null, null, null,
                null, null, null, null, publisher == null ? Set.of() : Set.of("publisher"));
    }
}
