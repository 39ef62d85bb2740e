package org.verbatim.search.lucene;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.verbatim.search.Completions;
import org.verbatim.search.PersonOffer;
import org.verbatim.search.SearchGuide;
import org.verbatim.search.TitleOffer;
import org.verbatim.search.WordOffer;
import org.verbatim.search.query.QueryNode;

import static org.assertj.core.api.Assertions.assertThat;

class GuideTests {

    private final TestIndex index = TestIndex.of(
            new TestInterview(1, "kelly", "MEGYN KELLY: Did Kislyak meet the Kremlin’s ambassador?",
                    "VLADIMIR PUTIN: Kislyak is an ambassador. Ambassadors meet; it is Kislyak’s work.",
                    "VLADIMIR PUTIN: In the Kremlin we do not kneel.").headed("The Ambassador’s Meetings", 2)
                    .alias("The President"),
            new TestInterview(2, "stone", "OLIVER STONE: Is the Kremlin cold?", "Q: Kind of."));
    private final SearchGuide guide = index.engine.guide();

    @Test
    void completesTheLastWordWithTheMostFrequentAsTheyAreWritten() {
        assertThat(guide.complete("the k", 3).words()).extracting(WordOffer::word).containsExactly("Kislyak",
                "Kremlin", "Kind");
        assertThat(guide.complete("KISL", 3).words()).containsExactly(new WordOffer("Kislyak", 2),
                new WordOffer("Kislyak’s", 1));
        assertThat(guide.complete("kislyak ", 3).words()).isEmpty();
        assertThat(guide.complete("zz", 3)).isEqualTo(Completions.NONE);
        assertThat(guide.complete("", 3)).isEqualTo(Completions.NONE);
        assertThat(guide.complete("👍", 3)).isEqualTo(Completions.NONE);
    }

    @Test
    void completesPeopleByAnyPartOfAnyOfTheirNames() {
        assertThat(guide.complete("put", 3).people()).containsExactly(
                new PersonOffer("vladimir-putin", "Vladimir Putin", 2));
        assertThat(guide.complete("vladimir pu", 3).people()).hasSize(1);
        assertThat(guide.complete("utin", 3).people()).isEmpty();
        assertThat(guide.complete("presid", 3).people()).extracting(PersonOffer::person)
                .containsExactly("vladimir-putin", "megyn-kelly");
    }

    @Test
    void completesTitles() {
        assertThat(guide.complete("title of st", 3).titles()).containsExactly(
                new TitleOffer("stone", "Title of stone", null, 0));
        assertThat(guide.complete("of", 3).titles()).hasSize(2);
    }

    @Test
    void forgetsWhatIsTakenOut() {
        index.engine.remove(1);
        index.engine.commit();

        assertThat(guide.complete("k", 9).words()).extracting(WordOffer::word).containsExactly("Kind", "Kremlin");
        assertThat(guide.complete("put", 3).people()).isEmpty();
        assertThat(guide.similar("kislak", 3)).isEmpty();
        assertThat(guide.people("putin", 3)).isEmpty();
        assertThat(guide.titles(List.of(new QueryNode.Word("ambassadors")), 3)).isEmpty();
    }

    @Test
    void findsWordsThatAreSpeltAlikeTheNearestFirst() {
        assertThat(guide.similar("kislak", 3)).containsExactly("Kislyak");
        assertThat(guide.similar("embassador", 3)).containsExactly("ambassador", "Ambassadors");
        assertThat(guide.similar("kremiln", 1)).containsExactly("Kremlin");
        assertThat(guide.similar("xy", 3)).isEmpty();
        assertThat(guide.similar("son-in-law", 3)).isEmpty();
        assertThat(guide.similar("zzzzzzzz", 3)).isEmpty();
    }

    @Test
    void findsPeopleByAllOfAName() {
        assertThat(guide.people("Putin", 3)).extracting(PersonOffer::person).containsExactly("vladimir-putin");
        assertThat(guide.people("the president", 3)).hasSize(2);
        assertThat(guide.people("vladimir", 3)).isEmpty();
        assertThat(guide.people("Q", 3)).isEmpty();
    }

    @Test
    void findsInterviewsAndSectionsByTheWordsOfTheirTitles() {
        assertThat(guide.titles(List.of(new QueryNode.Word("meeting"), new QueryNode.Word("ambassador")), 3))
                .containsExactly(new TitleOffer("kelly", "Title of kelly", "The Ambassador’s Meetings", 2));
        assertThat(guide.titles(List.of(new QueryNode.Word("titles")), 3)).hasSize(2);
        assertThat(guide.titles(List.of(new QueryNode.Word("title"), new QueryNode.Word("meeting")), 3)).isEmpty();
    }

    @Test
    void offersAreNoHits() {
        assertThat(index.search("*").total()).isEqualTo(5);
        assertThat(index.search("title").total()).isZero();
        assertThat(index.search("interview:\"title of\"").total()).isEqualTo(5);
        assertThat(index.search("-kislyak").total()).isEqualTo(3);
    }
}
