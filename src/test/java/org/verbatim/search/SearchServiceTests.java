package org.verbatim.search;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.verbatim.search.query.QueryTooCostly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SearchServiceTests {

    private final SearchService search = new SearchService(new FakeEngine(), new NoGuide(), IndexMenderTests.SETTINGS);

    @Test
    void saysHowTheQueryWasRead() {
        SearchResults results = search.search(SearchRequest.of("sea -wind"));

        assertThat(results.query()).isEqualTo("sea -wind");
        assertThat(results.reading().text()).isEqualTo("turns with: sea; without: wind");
        assertThat(results.total()).isZero();
        assertThat(results.suggestion()).isNull();
    }

    @Test
    void refusesPagesThatAreTooFarDown() {
        assertThat(page(49).hits()).isEmpty();
        assertThatThrownBy(() -> page(50)).isInstanceOf(QueryTooCostly.class)
                .hasMessage("Page 51 of 20 hits each is too far down; the first 1000 hits can be paged through.");
        assertThatThrownBy(() -> page(Integer.MAX_VALUE)).isInstanceOf(QueryTooCostly.class);
        assertThatThrownBy(() -> search.matches("one", "x".repeat(1_001))).isInstanceOf(QueryTooCostly.class);
    }

    @Test
    void bringsAPageSizeToTheNearestThatThereIs() {
        SearchRequest request = new SearchRequest("", SearchFilters.NONE, SearchSort.NEWEST, -1, 1_000, -5);

        assertThat(List.of(request.page(), request.size(), request.facetSize())).containsExactly(0, 200, 0);
    }

    @Test
    void partsATextIntoRuns() {
        assertThat(Run.of("the sea, the sea", 2, 15, List.of(new MatchRange(4, 7), new MatchRange(13, 16))))
                .containsExactly(new Run("e ", false), new Run("sea", true), new Run(", the ", false),
                        new Run("se", true));
        assertThat(Run.of("sea", 0, 3, List.of())).containsExactly(new Run("sea", false));
    }

    private SearchResults page(int page) {
        return search.search(new SearchRequest("sea", SearchFilters.NONE, SearchSort.RELEVANCE, page, 20, 10));
    }
}
