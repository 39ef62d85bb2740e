package org.verbatim.search.lucene;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.verbatim.search.Filters;
import org.verbatim.search.Guidance;
import org.verbatim.search.Guide;
import org.verbatim.search.GuideOf;
import org.verbatim.search.Hit;
import org.verbatim.search.PersonOffer;
import org.verbatim.search.SearchFilters;
import org.verbatim.search.SearchRequest;
import org.verbatim.search.SearchResults;
import org.verbatim.search.SearchService;
import org.verbatim.search.SearchSort;
import org.verbatim.search.TitleOffer;

import static java.util.Objects.requireNonNull;
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
    void offersTheTurnsThatHaveAnyOfTheWords() {
        assertThat(nearest("what did the ambassador say about sanctions and the moon"))
                .isEqualTo("the OR ambassador OR sanctions left out [what, did, say, about, and, moon]");
        assertThat(nearest("kislyak ambassador harm")).isEqualTo("kislyak OR ambassador OR harm left out []");
        assertThat(nearest("sanctions \"do harm\" moon")).isEqualTo("sanctions OR \"do harm\" left out [moon]");
    }

    @Test
    void repeatsNoHitsAmongTheTurnsThatComeNear() {
        SearchResults results = search.search(SearchRequest.of("kislyak sanctions"));
        Guidance.Nearest nearest = requireNonNull(guidance("kislyak sanctions").nearest());

        assertThat(results.total()).isEqualTo(1);
        assertThat(nearest.turns()).isEqualTo(3);
        assertThat(nearest.hits()).extracting(Hit::number).containsExactlyInAnyOrder(2, 3, 4);
    }

    @Test
    void offersTurnsThatComeNearOnlyInsideTheFilters() {
        SearchFilters kelly = SearchFilters.ofSpeakers(List.of("megyn-kelly"));
        SearchRequest narrowed = new SearchRequest("kislyak harm", kelly, SearchSort.RELEVANCE, 0, 20, 0);

        assertThat(requireNonNull(guide.guidance(narrowed, search.search(narrowed)).nearest()).hits())
                .extracting(Hit::number).containsExactly(1);
        SearchRequest found = narrowed.asking("kislyak sanctions");
        assertThat(guide.guidance(found, search.search(found)).nearest()).isNull();
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
        assertThat(nearest("\"kislyak sanctions\"")).isEqualTo("nothing");
        assertThat(nearest("number what")).isEqualTo("nothing");
        assertThat(nearest("kislyak -moon")).isEqualTo("nothing");
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
        return nearest == null ? "nothing" : nearest.query() + " left out " + nearest.leftOut();
    }

    private Guidance guidance(String query) {
        SearchRequest request = SearchRequest.of(query);
        SearchResults results = search.search(request);
        assertThat(request.filters()).isEqualTo(SearchFilters.NONE);
        return guide.guidance(request, results);
    }

    @Test
    void narrowsAQueryToItsFilters() {
        SearchRequest filtered = new SearchRequest("harm OR say", Filters.of("speaker=vladimir-putin&interview=kelly"),
                SearchRequest.of("").sort(), 0, 20, 10);

        assertThat(search.narrowed(SearchRequest.of("harm OR (say"))).isEqualTo("harm OR (say");
        assertThat(search.narrowed(filtered)).isEqualTo("(harm OR say) speaker:\"vladimir-putin\"");
        assertThat(search.search(SearchRequest.of(search.narrowed(filtered))).total())
                .isEqualTo(search.search(filtered).total());
    }
}
