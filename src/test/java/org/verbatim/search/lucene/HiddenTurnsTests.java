package org.verbatim.search.lucene;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.verbatim.archive.takedown.HiddenTurns;
import org.verbatim.search.Completions;
import org.verbatim.search.FacetField;
import org.verbatim.search.SearchFilters;
import org.verbatim.search.SearchSort;
import org.verbatim.search.query.QueryNode;

import static org.assertj.core.api.Assertions.assertThat;

/// What was taken down and is still in the index: nothing that looks at the index finds it.
class HiddenTurnsTests {

    private static final UUID BEFORE = new UUID(0, 1);
    private static final UUID AFTER = new UUID(0, 2);

    private final TestIndex index = TestIndex.of(
            new TestInterview(1, "one", "ANNA BELL: did zebras cross the sea", "BO EK: zebras crossed the sea",
                    "BO EK: the sea was calm").askedBy("ANNA BELL").dated("1971").headed("Zebras", 1).stamped(BEFORE),
            new TestInterview(2, "two", "CY ROY: zebras stayed by the sea").dated("1980"));

    @Test
    void anInterviewThatIsHiddenIsInNoAnswer() {
        index.engine.hide(Map.of(1L, new HiddenTurns(AFTER, true, Set.of())));

        assertThat(TestIndex.places(index.search("sea"))).containsExactly("two 1");
        assertThat(index.search("sea").total()).isEqualTo(1);
        assertThat(index.engine.count(new QueryNode.MatchAll(), SearchFilters.NONE)).isEqualTo(1);
        assertThat(TestIndex.facet(index.search("sea"), FacetField.SPEAKER)).containsExactly("cy-roy 1");
        assertThat(index.search("sea").timeline().bars()).singleElement()
                .matches(bar -> bar.period().from().year() == 1980);
        assertThat(index.engine.matches(new QueryNode.Word("sea"), "one")).isEmpty();
        assertThat(index.engine.shares(List.of(new QueryNode.Word("sea")), SearchFilters.NONE).getFirst()
                .interviews()).singleElement().matches(share -> share.value().equals("two"));
        Completions completions = index.engine.guide().complete("crossed", 5);
        assertThat(completions.words()).isEmpty();
        assertThat(index.engine.guide().complete("anna", 5).people()).isEmpty();
        assertThat(index.engine.guide().complete("title", 5).titles()).hasSize(1);
        assertThat(index.engine.guide().titles(List.of(new QueryNode.Word("zebras")), 5)).isEmpty();
        assertThat(index.engine.guide().similar("crossedd", 5)).isEmpty();
    }

    @Test
    void aTurnThatIsHiddenIsNoHitAndNoQuestion() {
        index.engine.hide(Map.of(1L, new HiddenTurns(AFTER, false, Set.of("key000000001"))));

        assertThat(TestIndex.places(index.search("zebras"))).containsExactly("one 2", "two 1");
        assertThat(index.search("crossed").hits()).singleElement().matches(hit -> hit.question() == null);
        assertThat(index.search("question:zebras").total()).isZero();
        assertThat(TestIndex.facet(index.search("zebras"), FacetField.ROLE)).containsExactly("interviewee 2");
    }

    @Test
    void everyHitLeavesItOutToo() {
        index.engine.hide(Map.of(1L, new HiddenTurns(AFTER, false, Set.of("key000000002"))));

        StringBuilder read = new StringBuilder();
        index.engine.each(new QueryNode.Word("sea"), SearchFilters.NONE, SearchSort.POSITION,
                hit -> read.append(hit.interview()).append(hit.number()).append(' '));
        assertThat(read).hasToString("one1 one3 two1 ");
    }

    @Test
    void anInterviewThatCameInAfterItsTakedownIsSeen() {
        index.engine.hide(Map.of(1L, new HiddenTurns(BEFORE, false, Set.of("key000000002"))));

        assertThat(TestIndex.places(index.search("zebras"))).containsExactly("one 1", "one 2", "two 1");
    }

    @Test
    void whatIsNoLongerHiddenIsFoundAgain() {
        index.engine.hide(Map.of(1L, new HiddenTurns(AFTER, true, Set.of())));
        assertThat(index.search("zebras").total()).isEqualTo(1);

        index.engine.hide(Map.of());

        assertThat(index.search("zebras").total()).isEqualTo(3);
    }

    @Test
    void theStampsAreOfAllThatTheIndexHas() {
        index.engine.hide(Map.of(1L, new HiddenTurns(AFTER, true, Set.of())));

        assertThat(index.engine.stamps()).containsEntry(1L, BEFORE).hasSize(2);
    }

    @Test
    void wordsThatWereTakenDownKeepOthersApart() {
        TestIndex masked = TestIndex.of("ANNA: we crossed ███ ▉▉▉▉▉ in winter");

        assertThat(masked.search("\"crossed in\"").total()).isZero();
        assertThat(masked.concordance("\"we crossed\"")).containsExactly("[we crossed] ███ ▉▉▉▉▉ in winter");
    }
}
