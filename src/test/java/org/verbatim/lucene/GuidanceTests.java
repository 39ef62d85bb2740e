package org.verbatim.lucene;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.verbatim.search.Guidance;
import org.verbatim.search.Guide;
import org.verbatim.search.GuideOf;
import org.verbatim.search.PersonOffer;
import org.verbatim.search.SearchFilters;
import org.verbatim.search.SearchRequest;
import org.verbatim.search.SearchResults;
import org.verbatim.search.SearchService;
import org.verbatim.search.TitleOffer;

import static org.assertj.core.api.Assertions.assertThat;

/// What is offered beside the hits, and where there are none.
class GuidanceTests {

    private final TestIndex index = TestIndex.of(
            new TestInterview(1, "kelly", Stream.concat(
                    Stream.of("MEGYN KELLY: What did Kislyak say about the sanctions?",
                            "VLADIMIR PUTIN: Ambassador Kislyak said nothing.", "VLADIMIR PUTIN: Sanctions do harm.",
                            "VLADIMIR PUTIN: The ambassador is here; sanctions are not."),
                    IntStream.range(0, 96).mapToObj(i -> "VLADIMIR PUTIN: What did I say about it, number " + i + "?"))
                    .toArray(String[]::new)).headed("Sanctions", 3));
    private final SearchService search = GuideOf.search(index.engine, index.engine.guide());
    private final Guide guide = GuideOf.engine(index.engine, index.engine.guide());

    @Test
    void correctsAWordThatTheArchiveDoesNotHave() {
        assertThat(suggestion("kislak")).isEqualTo("Kislyak");
        assertThat(suggestion("embassador -harm kisliak")).isEqualTo("ambassador -harm Kislyak");
        assertThat(suggestion("\"ambasador kislyak\"")).isEqualTo("\"ambassador kislyak\"");
        assertThat(suggestion("(harm OR kislak) speaker:\"vladimir putin\" ambasador"))
                .isEqualTo("(harm OR Kislyak) speaker:\"vladimir putin\" ambassador");
    }

    @Test
    void correctsNothingWhereThereAreHitsOrWouldBeNoneEither() {
        assertThat(suggestion("kislyak")).isNull();
        assertThat(suggestion("harm OR kislak")).isNull();
        assertThat(suggestion("kislak harm")).isNull();
        assertThat(suggestion("zzzzzzzz")).isNull();
        assertThat(suggestion("kisl?k")).isNull();
    }

    @Test
    void offersTheTurnsThatHaveMostOfTheWords() {
        assertThat(nearest("what did the ambassador say about sanctions and the moon"))
                .isEqualTo("(the ambassador sanctions)~2 left out [what, did, say, about, and, moon]");
        assertThat(nearest("kislyak ambassador harm")).isEqualTo("(kislyak ambassador harm)~2 left out []");
    }

    @Test
    void keepsConditionsAndNegations() {
        assertThat(nearest("kislyak harm moon speaker:\"megyn kelly\" -nothing"))
                .isEqualTo("(kislyak OR harm) speaker:\"megyn kelly\" -nothing left out [moon]");
        assertThat(nearest("moon speaker:\"megyn kelly\"")).isEqualTo("nothing");
    }

    @Test
    void offersNothingNearWhereThereAreEnoughHitsOrNothingToLeaveOut() {
        assertThat(nearest("what did")).isEqualTo("nothing");
        assertThat(nearest("moon")).isEqualTo("nothing");
        assertThat(nearest("moon OR mars")).isEqualTo("nothing");
        assertThat(nearest("kislyak sanctions")).isEqualTo("nothing");
    }

    @Test
    void offersPeopleAndTitlesForNamesAndWords() {
        Guidance guidance = guidance("sanctions");
        assertThat(guidance.titles()).containsExactly(new TitleOffer("kelly", "Title of kelly", "Sanctions", 3));
        assertThat(guidance("putin").people()).containsExactly(
                new PersonOffer("vladimir-putin", "Vladimir Putin", 99));
        assertThat(guidance("kelly putin").people()).extracting(PersonOffer::name).containsExactly("Megyn Kelly",
                "Vladimir Putin");
        assertThat(guidance("putin kind:spoken").people()).isEmpty();
    }

    private @Nullable String suggestion(String query) {
        return search.search(SearchRequest.of(query)).suggestion();
    }

    private String nearest(String query) {
        Guidance.Nearest nearest = guidance(query).nearest();
        return nearest == null ? "nothing" : nearest.results().query() + " left out " + nearest.leftOut();
    }

    private Guidance guidance(String query) {
        SearchRequest request = SearchRequest.of(query);
        SearchResults results = search.search(request);
        assertThat(request.filters()).isEqualTo(SearchFilters.NONE);
        return guide.guidance(request, results);
    }

    @Test
    void narrowsAQueryToItsFilters() {
        SearchRequest filtered = new SearchRequest("harm OR say", new SearchFilters(List.of("vladimir-putin"),
                List.of("kelly"), List.of(), List.of(), null, null), SearchRequest.of("").sort(), 0, 20, 10);

        assertThat(search.narrowed(SearchRequest.of("harm OR (say"))).isEqualTo("harm OR (say");
        assertThat(search.narrowed(filtered)).isEqualTo("(harm OR say) speaker:\"vladimir-putin\"");
        assertThat(search.search(SearchRequest.of(search.narrowed(filtered))).total())
                .isEqualTo(search.search(filtered).total());
    }
}
