package org.verbatim.archive.takedown;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.verbatim.TestDatabase;
import org.verbatim.archive.Drafts;
import org.verbatim.archive.StoredArchive;
import org.verbatim.archive.Takedown;
import org.verbatim.archive.TakenDown;
import org.verbatim.archive.Turn;
import org.verbatim.archive.people.People;
import org.verbatim.archive.reading.Interviews;
import org.verbatim.archive.storing.InterviewWriter;
import org.verbatim.text.Words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DataJpaTest(showSql = false)
@StoredArchive
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@ContextConfiguration(initializers = TestDatabase.class)
@RecordApplicationEvents
class TakedownsIntegrationTests {

    private static final String ASKED = "When did you leave the island with your family and the two dogs?";
    private static final String LONG = "We crossed the sea in an open boat before the winter came upon us.";

    @Autowired
    InterviewWriter writer;

    @Autowired
    Interviews interviews;

    @Autowired
    Takedowns takedowns;

    @Autowired
    People people;

    @Autowired
    ApplicationEvents events;

    @Test
    void aTakenDownInterviewIsNowhereAndSaysWhy() {
        store("gone", LONG);
        UUID stamp = interviews.summary("gone").orElseThrow().stamp();
        String key = turn("gone", 2).key();

        Takedown takedown = takedowns.ofInterview("gone", "at the speaker's wish");

        assertThatThrownBy(() -> interviews.find("gone")).isInstanceOf(TakenDown.class)
                .hasMessageContaining("at the speaker's wish");
        assertThatThrownBy(() -> interviews.cited(key)).isInstanceOf(TakenDown.class);
        assertThat(interviews.list(null, null, Interviews.Order.TITLE, 0, 10)).isEmpty();
        assertThat(people.list(0, 10)).isEmpty();
        assertThat(interviews.figures().getWords()).isZero();
        assertThat(events.stream(VisibilityChanged.class)).hasSize(1);

        takedowns.lift(takedown.id());

        assertThat(interviews.find("gone")).isPresent();
        assertThat(interviews.summary("gone").orElseThrow().stamp()).isNotEqualTo(stamp);
    }

    @Test
    void aTakenDownTurnKeepsItsNumberAndNothingElse() {
        store("one", LONG);
        String key = turn("one", 2).key();

        takedowns.ofTurn(key, "libel");

        assertThat(turn("one", 2)).matches(Turn::isTakenDown).extracting(Turn::text, Turn::label, Turn::spans)
                .containsExactly("", null, List.of());
        assertThat(turn("one", 2).takedown()).isNotNull().extracting(Takedown::reason).isEqualTo("libel");
        assertThatThrownBy(() -> interviews.cited(key)).isInstanceOf(TakenDown.class);
        assertThat(interviews.summary("one").orElseThrow().wordCount()).isEqualTo(Words.count(ASKED));
        assertThat(people.find("bo-ek")).as("nothing of his is left").isEmpty();
    }

    @Test
    void takenDownWordsAreBlocksThatMoveNoOtherWord() {
        store("some", LONG);
        String key = turn("some", 2).key();

        takedowns.ofWords(key, 6, 8, "a private matter");

        String text = turn("some", 2).text();
        assertThat(text).isEqualTo("We crossed the sea in ██ ▉▉▉▉ ████ before the winter came upon us.")
                .hasSameSizeAs(LONG);
        assertThat(Words.count(text)).isEqualTo(Words.count(LONG));
        assertThat(interviews.cited(key)).singleElement().extracting(cited -> cited.turn().text()).isEqualTo(text);
        assertThat(interviews.summary("some").orElseThrow().wordCount())
                .isEqualTo(Words.count(ASKED) + Words.count(LONG) - 3);
    }

    @Test
    void aTurnStaysDownWhenItsSourceComesAgainWithAnotherComma() {
        store("comma", LONG);
        String before = turn("comma", 2).key();
        takedowns.ofTurn(before, "libel");

        store("comma", LONG.replace("boat before", "boat, before"));

        assertThat(turn("comma", 2)).matches(Turn::isTakenDown).extracting(Turn::key).isNotEqualTo(before);
        String after = turn("comma", 2).key();
        assertThatThrownBy(() -> interviews.cited(after)).isInstanceOf(TakenDown.class);
    }

    @Test
    void whatIsTakenDownLaterIsHiddenInEarlierWordingsToo() {
        store("earlier", LONG);
        String before = turn("earlier", 2).key();
        store("earlier", LONG.replace("an open boat", "a small open boat"));

        takedowns.ofWords(turn("earlier", 2).key(), 6, 9, "a private matter");

        assertThat(interviews.cited(before)).singleElement().extracting(cited -> cited.turn().text()).asString()
                .doesNotContain("open boat").endsWith("before the winter came upon us.");
    }

    @Test
    void wordsStayDownInWhatTheyBecome() {
        store("words", LONG);
        takedowns.ofWords(turn("words", 2).key(), 6, 8, "a private matter");

        store("words", LONG.replace("an open boat", "an oaken boat"));

        assertThat(turn("words", 2).text()).startsWith("We crossed the sea in ")
                .endsWith(" before the winter came upon us.").doesNotContain("oaken", "boat");
    }

    @Test
    void twoTakedownsOfOneTurnAreLiftedOneByOne() {
        store("twice", LONG);
        String key = turn("twice", 2).key();
        Takedown first = takedowns.ofWords(key, 1, 2, "one").getFirst();
        takedowns.ofWords(key, 2, 3, "two");

        takedowns.lift(first.id());

        assertThat(turn("twice", 2).text()).startsWith("We ███████ ▉▉▉ sea");
    }

    @Test
    void saysWhereThereIsNothingToTakeDown() {
        store("there", LONG);
        String key = turn("there", 2).key();

        assertThatThrownBy(() -> takedowns.ofInterview("nowhere", "x")).isInstanceOf(NothingToTakeDown.class);
        assertThatThrownBy(() -> takedowns.ofTurn("000000000000", "x")).isInstanceOf(NothingToTakeDown.class);
        assertThatThrownBy(() -> takedowns.ofWords(key, 13, 15, "x")).isInstanceOf(NothingToTakeDown.class)
                .hasMessageContaining("14 words");
        assertThatThrownBy(() -> takedowns.ofWords(key, 0, 1, "x")).isInstanceOf(NothingToTakeDown.class);
        assertThatThrownBy(() -> takedowns.lift(-1)).isInstanceOf(NothingToTakeDown.class);
    }

    private void store(String slug, String answer) {
        writer.store(Drafts.of(slug, "Anna Bell: " + ASKED, "Bo Ek: " + answer));
    }

    private Turn turn(String slug, int number) {
        return interviews.find(slug).orElseThrow().turns().get(number - 1);
    }
}
