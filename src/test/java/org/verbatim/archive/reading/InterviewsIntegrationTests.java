package org.verbatim.archive.reading;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.dao.DataAccessException;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.verbatim.TestDatabase;
import org.verbatim.archive.AddressFixed;
import org.verbatim.archive.CitedTurn;
import org.verbatim.archive.Drafts;
import org.verbatim.archive.Interview;
import org.verbatim.archive.InterviewChanged;
import org.verbatim.archive.InterviewDraft;
import org.verbatim.archive.InterviewSummary;
import org.verbatim.archive.NamedPerson;
import org.verbatim.archive.Participant;
import org.verbatim.archive.Sha256;
import org.verbatim.archive.SlugTaken;
import org.verbatim.archive.Span;
import org.verbatim.archive.StoreResult;
import org.verbatim.archive.StoreResult.Change;
import org.verbatim.archive.StoredArchive;
import org.verbatim.archive.StoredSource;
import org.verbatim.archive.Turn;
import org.verbatim.archive.Visibility;
import org.verbatim.archive.people.People;
import org.verbatim.archive.storing.InterviewWriter;
import org.verbatim.text.Words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

@DataJpaTest(showSql = false)
@StoredArchive
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@ContextConfiguration(initializers = TestDatabase.class)
@RecordApplicationEvents
class InterviewsIntegrationTests {

    private static final String LONG = "We crossed the sea in an open boat before the winter came upon us.";
    private static final String REVISED = "We crossed the sea in an open boat before winter came upon us all.";

    @Autowired
    InterviewWriter writer;

    @Autowired
    Interviews interviews;

    @Autowired
    People people;

    @Autowired
    Sources sources;

    @Autowired
    ApplicationEvents events;

    @Test
    void givesBackWhatWasStored() {
        writer.store(Drafts.of("crossing", Drafts.facts("The crossing", "1974-06~"), "Anna Bell: When was it?",
                "Bo Ek: " + LONG, "Q: Yes."));

        Interview stored = interviews.find("crossing").orElseThrow();

        assertThat(stored.summary().title()).isEqualTo("The crossing");
        assertThat(stored.summary().date()).hasToString("1974-06~");
        assertThat(stored.turns()).extracting(Turn::number, Turn::person, Turn::speaker, Turn::text).containsExactly(
                tuple(1, "anna-bell", "Anna Bell", "When was it?"),
                tuple(2, "bo-ek", "Bo Ek", LONG),
                tuple(3, null, "Q", "Yes."));
        assertThat(stored.turns().get(1).spans()).containsExactly(new Span(31, 31 + LONG.length()));
        assertThat(stored.summary().participants()).extracting(Participant::name, Participant::turnCount)
                .contains(tuple("Bo Ek", 1));
        assertThat(events.stream(InterviewChanged.class)).containsExactly(new InterviewChanged(stored.summary().id()));
    }

    @Test
    void givesBackEveryCharacterThatADatabaseMightTakeForItsOwn() {
        String hostile = "\\N \\. \\x41 \\\\ \t \"{1,NULL}\" ' -- $$ %s \u0001\u001F\u007F\u0085\u00A0\u2028 e\u0301 Ünï 👍🏽 \uFFFD\uFFFF \uDBFF\uDFFF";
        String longest = "A word of it. ".repeat(20_000).strip();
        writer.store(Drafts.of("hostile", "\\N: " + hostile, "Bo\tEk: " + longest, "Q: \\."));

        Interview stored = interviews.find("hostile").orElseThrow();

        assertThat(stored.turns()).extracting(Turn::label, Turn::text).containsExactly(tuple("\\N", hostile),
                tuple("Bo\tEk", longest), tuple("Q", "\\."));
        assertThat(stored.turns()).extracting(Turn::wordCount).containsExactly(Words.count(hostile), 80_000, 0);
    }

    @Test
    void aTurnThatTheDatabaseRefusesLeavesNothingBehind() {
        assertThatThrownBy(() -> writer.store(Drafts.of("nul", "Bo Ek: Before.", "Bo Ek: a\0b")))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void keepsTheBytesOfTheSource() {
        writer.store(Drafts.of("bytes", "Anna Bell: Ünï 👍"));

        StoredSource source = sources.find("bytes").orElseThrow();

        assertThat(new String(source.bytes(), StandardCharsets.UTF_8)).isEqualTo("Anna Bell: Ünï 👍\n");
        assertThat(source.file().sha256()).isEqualTo(Sha256.hex("Anna Bell: Ünï 👍\n"));
    }

    @Test
    void leavesAloneWhatWasReadInTheSameState() {
        writer.store(Drafts.of("same", "Anna Bell: " + LONG));
        UUID stamp = interviews.summary("same").orElseThrow().stamp();

        StoreResult again = writer.store(Drafts.of("same", "Anna Bell: " + LONG));

        assertThat(again.change()).isEqualTo(Change.UNCHANGED);
        assertThat(interviews.summary("same").orElseThrow().stamp()).isEqualTo(stamp);
    }

    @Test
    void keepsOldKeysWhenWordsChange() {
        writer.store(Drafts.of("revised", "Anna Bell: When?", "Bo Ek: " + LONG));
        String cited = interviews.find("revised").orElseThrow().turns().get(1).key();

        StoreResult second = writer.store(Drafts.of("revised", "Anna Bell: When?", "Bo Ek: " + REVISED));

        assertThat(second.revision()).isEqualTo(2);
        CitedTurn old = interviews.cited(cited).getFirst();
        assertThat(old.current()).isFalse();
        assertThat(old.turn().text()).isEqualTo(LONG);
        assertThat(old.successor()).isNotNull().extracting(Turn::text).isEqualTo(REVISED);
    }

    @Test
    void makesAKeyCurrentAgainWhenTheChangeIsTakenBack() {
        writer.store(Drafts.of("back", "Bo Ek: " + LONG));
        String cited = interviews.find("back").orElseThrow().turns().getFirst().key();
        writer.store(Drafts.of("back", "Bo Ek: " + REVISED));

        writer.store(Drafts.of("back", "Bo Ek: " + LONG));

        assertThat(interviews.cited(cited)).singleElement().matches(CitedTurn::current);
    }

    @Test
    void followsAKeyThroughSeveralRevisions() {
        writer.store(Drafts.of("chain", "Bo Ek: one two three four five six seven eight nine ten eleven twelve"));
        String cited = interviews.find("chain").orElseThrow().turns().getFirst().key();
        writer.store(Drafts.of("chain", "Bo Ek: one two three four five six seven eight nine ten eleven 12"));
        writer.store(Drafts.of("chain", "Bo Ek: one two three four five six seven eight nine 10 eleven 12"));

        assertThat(interviews.cited(cited)).singleElement().extracting(CitedTurn::successor).isNotNull()
                .extracting("text").asString().endsWith("nine 10 eleven 12");
    }

    @Test
    void saysThatATurnWasRemoved() {
        writer.store(Drafts.of("removed", "Anna Bell: " + LONG, "Bo Ek: Nothing at all like the other one."));
        String cited = interviews.find("removed").orElseThrow().turns().getFirst().key();

        writer.store(Drafts.of("removed", "Bo Ek: Nothing at all like the other one."));

        CitedTurn gone = interviews.cited(cited).getFirst();
        assertThat(gone.current()).isFalse();
        assertThat(gone.changed()).isNotNull();
        assertThat(gone.successor()).isNull();
    }

    @Test
    void takesEqualFullNamesForOnePersonAndSingleNamesForNone() {
        writer.store(Drafts.of("first", "Anna Bell: " + LONG, "Ms. Ek: " + LONG));
        writer.store(Drafts.of("second", "ANNA BELL: " + LONG, "Ms. Ek: " + LONG));

        assertThat(people.find("anna-bell").orElseThrow().figures().getInterviews()).isEqualTo(2);
        assertThat(interviews.list(null, "anna-bell", Interviews.Order.TITLE, 0, 10)).extracting(InterviewSummary::slug)
                .containsExactly("first", "second");
        assertThat(interviews.find("second").orElseThrow().turns().get(1).person()).isNull();
    }

    @Test
    void refusesASlugOfAnotherOriginWithASuggestion() {
        InterviewDraft mine = Drafts.of("talk", "Anna Bell: " + LONG);
        writer.store(mine);
        InterviewDraft theirs = new InterviewDraft("talk", "elsewhere/talk.txt", mine.facts(), mine.transcript(),
                List.of(), mine.provenance(), mine.source(), Visibility.PUBLISHED);

        assertThatThrownBy(() -> writer.store(theirs)).isInstanceOf(SlugTaken.class)
                .hasMessageContaining("\"talk\" belongs to an interview from talk.txt").hasMessageContaining("talk-2");
    }

    @Test
    void keepsTheAddressOfASourceThatAsksForAnother() {
        InterviewDraft first = Drafts.of("kept", "Anna Bell: " + LONG);
        writer.store(first);
        InterviewDraft moved = new InterviewDraft("moved", first.origin(), first.facts(), first.transcript(), List.of(),
                first.provenance(), first.source(), Visibility.PUBLISHED);

        assertThatThrownBy(() -> writer.store(moved)).isInstanceOf(AddressFixed.class)
                .hasMessageContaining("kept.txt is in the archive as \"kept\"");
    }

    @Test
    void stampsEveryInterviewOfAPersonWhoGetsAnotherName() {
        writer.store(Drafts.of("before", "Anna Bell: " + LONG));
        UUID stamp = interviews.summary("before").orElseThrow().stamp();
        InterviewDraft draft = Drafts.of("later", "Anna Bell: " + LONG);
        NamedPerson named = new NamedPerson("Anna Bell", List.of("Nan"));

        writer.store(new InterviewDraft(draft.slug(), draft.origin(), draft.facts(), draft.transcript(),
                List.of(named), draft.provenance(), draft.source(), Visibility.PUBLISHED));

        assertThat(interviews.summary("before").orElseThrow().stamp()).isNotEqualTo(stamp);
        assertThat(interviews.summary("before").orElseThrow().participants().getFirst().aliases()).contains("Nan");
    }

    @Test
    void countsTwoLabelsOfOnePersonAsOneParticipant() {
        writer.store(Drafts.of("twice", "Anna Bell: " + LONG, "ANNA BELL: " + REVISED));

        assertThat(interviews.summary("twice").orElseThrow().participants()).singleElement()
                .extracting(Participant::person, Participant::turnCount).containsExactly("anna-bell", 2);
    }

    @Test
    void seeksTitlesByWhatIsTypedAndNothingElse() {
        writer.store(Drafts.of("sure", Drafts.facts("100% sure!", null), "Anna Bell: " + LONG));
        writer.store(Drafts.of("unsure", Drafts.facts("1000 doubts", null), "Anna Bell: " + LONG));

        assertThat(interviews.list("100%", null, Interviews.Order.TITLE, 0, 10)).extracting(InterviewSummary::slug)
                .containsExactly("sure");
        assertThat(interviews.list("SURE!", null, Interviews.Order.TITLE, 0, 10)).hasSize(1);
        assertThat(interviews.list("\0", "\0", Interviews.Order.TITLE, 0, 10)).isEmpty();
        assertThat(people.find("\0")).isEmpty();
    }

    @Test
    void listsByDateWithTheUndatedLast() {
        writer.store(Drafts.of("old", Drafts.facts("Old", "1950"), "Anna Bell: " + LONG));
        writer.store(Drafts.of("undated", "Anna Bell: " + LONG));
        writer.store(Drafts.of("new", Drafts.facts("New", "2001-05"), "Anna Bell: " + LONG));

        assertThat(interviews.list(null, null, Interviews.Order.NEWEST, 0, 10)).extracting(InterviewSummary::slug)
                .containsExactly("new", "old", "undated");
        assertThat(interviews.list(null, null, Interviews.Order.OLDEST, 0, 10)).extracting(InterviewSummary::slug)
                .containsExactly("old", "new", "undated");
        assertThat(interviews.list("n_w", null, Interviews.Order.TITLE, 0, 10)).isEmpty();
    }
}
