package org.verbatim.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.verbatim.archive.ArchiveDate;
import org.verbatim.search.EngineResults;
import org.verbatim.search.FacetField;
import org.verbatim.search.Filters;
import org.verbatim.search.Hit;
import org.verbatim.search.SearchFilters;
import org.verbatim.search.SearchSort;
import org.verbatim.search.TurnMatches;
import org.verbatim.search.query.QueryLimits;
import org.verbatim.search.query.QueryNode;
import org.verbatim.search.query.QueryParser;
import org.verbatim.search.query.QueryTooCostly;
import org.verbatim.transcript.Role;
import org.verbatim.transcript.TurnKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LuceneEngineTests {

    private final TestIndex index = TestIndex.of(
            new TestInterview(1, "kelly", "MEGYN KELLY: What of the sea?", "VLADIMIR PUTIN: The sea is wide.",
                    "The sea was calm.").dated("2017-06").askedBy("MEGYN KELLY"),
            new TestInterview(2, "stone", "OLIVER STONE: The sea?", "VLADIMIR PUTIN: No sea at all.", "Q: A sea, sir?")
                    .dated("2015").askedBy("OLIVER STONE").alias("Mister Stone"),
            new TestInterview(3, "undated", "ANNA: The sea of no year."));

    @Test
    void givesAHitAllThatAPageShows() {
        Hit hit = index.search("wide").hits().getFirst();

        assertThat(hit.interview()).isEqualTo("kelly");
        assertThat(hit.title()).isEqualTo("Title of kelly");
        assertThat(hit.number()).isEqualTo(2);
        assertThat(hit.key()).isEqualTo("key000000002");
        assertThat(hit.person()).isEqualTo("vladimir-putin");
        assertThat(hit.speaker()).isEqualTo("Vladimir Putin");
        assertThat(hit.role()).isEqualTo(Role.INTERVIEWEE);
        assertThat(hit.kind()).isEqualTo(TurnKind.SPOKEN);
        assertThat(hit.date()).isEqualTo(ArchiveDate.parse("2017-06"));
        assertThat(hit.text()).isEqualTo("The sea is wide.");
        assertThat(hit.question()).isEqualTo("What of the sea?");
    }

    @Test
    void leavesAbsentFactsOut() {
        Hit narration = index.search("calm").hits().getFirst();
        Hit label = index.search("sir").hits().getFirst();
        Hit undated = index.search("year").hits().getFirst();

        assertThat(narration.speaker()).isNull();
        assertThat(narration.person()).isNull();
        assertThat(narration.role()).isNull();
        assertThat(label.person()).isNull();
        assertThat(label.speaker()).isEqualTo("Q");
        assertThat(undated.date()).isNull();
        assertThat(undated.question()).isNull();
        assertThat(index.search("what").hits().getFirst().question()).isNull();
    }

    @Test
    void cutsALongQuestionBetweenWords() {
        TestIndex asked = TestIndex.of(new TestInterview(1, "one", "Q: " + "why ".repeat(100), "ANNA: because")
                .askedBy("Q"));

        assertThat(asked.search("because").hits().getFirst().question()).endsWith("why…").hasSizeBetween(190, 201);
    }

    @Nested
    class Conditions {

        @Test
        void findSpeakersByAnyName() {
            assertThat(found("speaker:vladimir-putin")).containsExactly("kelly 2", "stone 2");
            assertThat(found("speaker:\"VLADIMIR  Putin\"")).containsExactly("kelly 2", "stone 2");
            assertThat(found("speaker:putin wide")).containsExactly("kelly 2");
            assertThat(found("speaker:Q")).containsExactly("stone 3");
            assertThat(found("speaker:label:Q")).containsExactly("stone 3");
            assertThat(found("speaker:\"mister stone\"")).contains("stone 1");
            assertThat(found("speaker:nobody")).isEmpty();
        }

        @Test
        void findInterviewsKindsAndRoles() {
            assertThat(found("interview:stone")).containsExactly("stone 1", "stone 2", "stone 3");
            assertThat(found("interview:\"title of stone\" no")).containsExactly("stone 2");
            assertThat(found("kind:narration")).containsExactly("kelly 3");
            assertThat(found("role:interviewer")).containsExactly("kelly 1", "stone 1");
            assertThat(QueryNode.KINDS)
                    .isEqualTo(List.of(TurnKind.values()).stream().map(TurnDocuments::lower).toList());
            assertThat(QueryNode.ROLES).isEqualTo(List.of(Role.values()).stream().map(TurnDocuments::lower).toList());
        }

        @Test
        void findDatesThatOverlapAndNeverTheUndated() {
            assertThat(found("sea before:2015")).containsOnly("stone 1", "stone 2", "stone 3");
            assertThat(found("sea before:2014")).isEmpty();
            assertThat(found("wide after:2017-06-30")).containsExactly("kelly 2");
            assertThat(found("wide after:2017-07")).isEmpty();
            assertThat(found("no date:2015-03")).containsExactly("stone 2");
            assertThat(found("(wide OR all) date:2015..2017")).containsExactly("kelly 2", "stone 2");
            assertThat(found("-date:1900..2100")).containsExactly("undated 1");
        }

        @Test
        void markOnlyTheAlternativesThatHold() {
            assertThat(index.concordance("(speaker:putin wide) OR (speaker:anna sea)"))
                    .containsExactly("The sea is [wide].", "The [sea] of no year.");
        }

        private List<String> found(String query) {
            return TestIndex.places(index.search(query));
        }
    }

    @Nested
    class Facets {

        @Test
        void addUpToTheTotal() {
            EngineResults results = index.search("sea");

            assertThat(results.total()).isEqualTo(7);
            assertThat(facet(results, FacetField.INTERVIEW)).containsExactly("kelly 3", "stone 3", "undated 1");
            assertThat(facet(results, FacetField.SPEAKER)).containsExactly("vladimir-putin 2", "label:ANNA 1",
                    "label:Q 1", "megyn-kelly 1", "oliver-stone 1");
            assertThat(facet(results, FacetField.KIND)).containsExactly("spoken 6", "narration 1");
            assertThat(facet(results, FacetField.ROLE)).containsExactly("interviewee 4", "interviewer 2");
            assertThat(facet(results, FacetField.YEAR)).containsExactly("2015 3", "2017 3");
        }

        @Test
        void areCountedWithoutTheirOwnFilter() {
            EngineResults results = index.search("sea", filters(List.of("vladimir-putin"), "2017", null));

            assertThat(TestIndex.places(results)).containsExactly("kelly 2");
            assertThat(results.total()).isEqualTo(1);
            assertThat(facet(results, FacetField.SPEAKER)).containsExactly("megyn-kelly 1", "vladimir-putin 1");
            assertThat(facet(results, FacetField.YEAR)).containsExactly("2015 1", "2017 1");
            assertThat(facet(results, FacetField.INTERVIEW)).containsExactly("kelly 1");
        }

        @Test
        void giveValuesThatFilter() {
            EngineResults all = index.search("sea");
            all.facets().getFirst().values().forEach(value -> assertThat(
                    index.search("sea", filters(List.of(value.value()), null, null)).total()).isEqualTo(value.count()));
        }

        @Test
        void takeAnyOfTheValuesOfAFilter() {
            SearchFilters filters = Filters.of(
                    "speaker=Q&speaker=megyn+kelly&interview=stone&interview=kelly&kind=spoken&kind=quoted&role=interviewer&role=interviewee&to=2017");

            assertThat(TestIndex.places(index.search("sea", filters))).containsExactly("kelly 1", "stone 3");
        }

        @Test
        void forgetWhatIsTakenOut() {
            index.engine.remove(2);
            index.engine.commit();

            assertThat(facet(index.search("sea"), FacetField.INTERVIEW)).containsExactly("kelly 3", "undated 1");
        }

        private SearchFilters filters(List<String> speakers, @Nullable String from, @Nullable String to) {
            return Filters.of(String.join("&", Stream.of(speakers.stream().map(speaker -> "speaker=" + speaker),
                    Stream.ofNullable(from).map(date -> "from=" + date),
                    Stream.ofNullable(to).map(date -> "to=" + date))
                    .flatMap(Function.identity()).toList()));
        }

        private List<String> facet(EngineResults results, FacetField field) {
            return TestIndex.facet(results, field);
        }
    }

    @Nested
    class Order {

        @Test
        void isByDateWithTheUndatedLastBothWays() {
            assertThat(sorted(SearchSort.NEWEST)).containsExactly("kelly 1", "kelly 2", "kelly 3", "stone 1", "stone 2",
                    "stone 3", "undated 1");
            assertThat(sorted(SearchSort.OLDEST)).containsExactly("stone 1", "stone 2", "stone 3", "kelly 1", "kelly 2",
                    "kelly 3", "undated 1");
        }

        @Test
        void isByArrivalWhateverTheDates() {
            TestIndex arrivals = TestIndex.of(
                    new TestInterview(1, "old", "ANNA: the sea", "ANNA: the sea again").dated("1974")
                            .arrived("2026-05-02T10:00:00Z"),
                    new TestInterview(2, "new", "ANNA: the sea").dated("2026").arrived("2026-05-01T10:00:00Z"),
                    new TestInterview(3, "undated", "ANNA: the sea").arrived("2026-05-03T10:00:00Z"));

            assertThat(TestIndex.places(arrivals.search("sea", SearchSort.ARRIVAL, 0, 10))).containsExactly("undated 1",
                    "old 1", "old 2", "new 1");
        }

        @Test
        void isByRelevanceFirstTheTurnWithMostOfIt() {
            TestIndex seas = TestIndex.of("ANNA: the sea and the wind and the waves and the sky",
                    "ANNA: sea, sea, sea");

            assertThat(TestIndex.places(seas.search("sea", SearchSort.RELEVANCE, 0, 1))).containsExactly("one 2");
        }

        @Test
        void partsTheHitsIntoPagesDisjointAndComplete() {
            TestIndex many = TestIndex.of(IntStream.range(0, 47).mapToObj(i -> "ANNA: sea " + "x ".repeat(i % 5))
                    .toArray(String[]::new));
            for (SearchSort sort : SearchSort.values()) {
                List<String> all = new ArrayList<>();
                for (int page = 0; page < 6; page++) {
                    EngineResults results = many.search("sea", sort, page, 10);
                    assertThat(results.total()).isEqualTo(47);
                    assertThat(results.hits()).hasSize(page < 4 ? 10 : page == 4 ? 7 : 0);
                    all.addAll(TestIndex.places(results));
                }
                assertThat(all).doesNotHaveDuplicates().hasSize(47);
            }
        }

        private List<String> sorted(SearchSort sort) {
            return TestIndex.places(index.search("sea", sort, 0, 20));
        }
    }

    @Test
    void listsTheMatchesOfOneInterviewInOrder() {
        List<TurnMatches> matches = index.engine.matches(
                new QueryParser(QueryLimits.DEFAULT).parse("sea OR wide").root(),
                "kelly");

        assertThat(matches).extracting(TurnMatches::number).containsExactly(1, 2, 3);
        assertThat(matches.get(1).key()).isEqualTo("key000000002");
        assertThat(matches.get(1).ranges()).hasSize(2);
        assertThat(index.engine.matches(new QueryNode.Word("sea"), "nowhere")).isEmpty();
    }

    @Test
    void refusesAPrefixInsideWordsThatStandsForTooMany() {
        assertThatThrownBy(() -> TestIndex.of(IntStream.range(0, 1_300)
                .mapToObj(i -> "ANNA: in-l" + Integer.toString(i * 7 + 1_000, 36) + " l" + Integer.toString(i * 11, 7)
                        + " l" + i + " la" + i + " lb" + i)
                .toArray(String[]::new)).search("in-l*")).isInstanceOf(QueryTooCostly.class)
                .hasMessage("More than 5000 words are like “l*”; write more of it.");
    }

    @Test
    void saysUnderWhichStampAnInterviewStands() {
        var renewed = new TestInterview(2, "stone", "OLIVER STONE: A lake.");
        index.put(renewed.build());
        index.engine.remove(3);
        index.engine.commit();

        assertThat(index.engine.stamps()).containsOnlyKeys(1L, 2L).containsEntry(2L,
                renewed.build().summary().stamp());
        assertThat(TestIndex.places(index.search("interview:stone"))).containsExactly("stone 1");

        index.engine.clear();
        assertThat(index.engine.stamps()).isEmpty();
        assertThat(index.search("sea").total()).isZero();
    }
}
