package org.verbatim.search.lucene;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.verbatim.search.EngineResults;
import org.verbatim.search.FacetField;
import org.verbatim.search.FacetValue;
import org.verbatim.search.Hit;
import org.verbatim.search.SearchRequest;
import org.verbatim.search.Timeline;
import org.verbatim.search.query.QueryNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

class FacetDictionaryTests {

    private final FacetDictionary<String> towns = new FacetDictionary<>(town -> town.substring(0, 1));

    @Test
    void givesEveryValueOneNumberAndEveryKeyWhatCameLast() {
        assertThat(towns.number("Aachen", true)).isZero();
        assertThat(towns.number("Bonn", true)).isEqualTo(1);
        assertThat(towns.number("Ansbach", true)).isEqualTo(2);
        assertThat(towns.number("Bonn", true)).isEqualTo(1);

        assertThat(towns.value(0)).isEqualTo("Aachen");
        assertThat(towns.shown(0)).isEqualTo("Ansbach");
        assertThat(towns.all()).containsExactly("Ansbach", "Bonn");
        assertThat(towns.size()).isEqualTo(3);
    }

    @Test
    void showsNothingThatIsOnlyLeftOver() {
        towns.number("Ansbach", true);
        int left = towns.number("Aachen", false);

        assertThat(towns.value(left)).isEqualTo("Aachen");
        assertThat(towns.shown(0)).isEqualTo("Ansbach");
    }

    @Test
    void changesWithWhatComesOrIsShown() {
        int before = towns.changes();
        towns.number("Aachen", true);
        int one = towns.changes();
        towns.number("Aachen", true);

        assertThat(one).isNotEqualTo(before);
        assertThat(towns.changes()).isEqualTo(one);
        towns.number("Ansbach", true);
        assertThat(towns.changes()).isNotEqualTo(one);
    }

    @Test
    void foldsWhatWasCountedBeforeMoreCame() {
        towns.number("Aachen", true);
        towns.number("Ansbach", true);
        towns.number("Bonn", true);
        NumberCounts counts = new NumberCounts(towns);
        long[] all = {1, 20, 300};
        counts.add(1);
        counts.add(2);
        counts.add(1);
        IntStream.range(0, 200).forEach(more -> towns.number("A" + more, true));

        counts.fold(towns);
        towns.fold(all);

        Map<Integer, Integer> folded = new HashMap<>();
        counts.each((number, count) -> assertThat(folded.put(number, count)).isNull());
        assertThat(folded).containsOnly(entry(0, 2), entry(2, 1));
        assertThat(all).containsExactly(21, 0, 300);
    }

    @Property
    void foldsAsOneWouldByHand(
            @ForAll @Size(max = 200) List<@CharRange(from = 'a', to = 'e') @StringLength(min = 1, max = 2) String> came) {
        FacetDictionary<String> known = new FacetDictionary<>(town -> town.substring(0, 1));
        came.forEach(town -> known.number(town, true));
        NumberCounts counts = new NumberCounts(known);
        Map<String, Integer> byHand = new HashMap<>();
        for (String town : came) {
            counts.add(known.number(town, true));
            byHand.merge(town.substring(0, 1), 1, Integer::sum);
        }

        counts.fold(known);

        Map<String, Integer> byKey = new HashMap<>();
        counts.each((number, count) -> assertThat(byKey.put(known.value(number).substring(0, 1), count)).isNull());
        assertThat(byKey).isEqualTo(byHand);
    }

    @Test
    void countsOnePersonOnceHoweverInterviewsCallThem() {
        TestIndex index = TestIndex.of(new TestInterview(1, "first", "MEGYN KELLY: the sea", "MEGYN KELLY: the sea"),
                new TestInterview(2, "second", "MEGYN KELLY: the sea", "OLIVER STONE: the sea").alias("Meg"));

        EngineResults found = index.engine.search(new QueryNode.Word("sea"), SearchRequest.of("sea"));

        assertThat(found.facets().stream().filter(facet -> facet.field() == FacetField.SPEAKER)
                .flatMap(facet -> facet.values().stream())).extracting(FacetValue::value, FacetValue::count)
                .containsExactlyInAnyOrder(tuple("megyn-kelly", 3L),
                        tuple("oliver-stone", 1L));
    }

    @Test
    void tellsTheDateThatAnInterviewHasNow() {
        TestIndex index = TestIndex.of(new TestInterview(1, "first", "ANNA: the sea").dated("1990"),
                new TestInterview(2, "second", "ANNA: the sea").dated("2001"));
        index.put(new TestInterview(1, "first", "ANNA: the sea").dated("1995").build());

        EngineResults found = index.engine.search(new QueryNode.Word("sea"), SearchRequest.of("sea"));

        assertThat(found.hits()).extracting(Hit::date).extracting(String::valueOf).containsExactlyInAnyOrder("1995",
                "2001");
        assertThat(found.facets().stream().filter(facet -> facet.field() == FacetField.YEAR)
                .flatMap(facet -> facet.values().stream())).extracting(FacetValue::value)
                .containsExactlyInAnyOrder("1995", "2001");
        assertThat(found.timeline().bars().stream().mapToLong(Timeline.Bar::hits).sum()).isEqualTo(2);
    }
}
