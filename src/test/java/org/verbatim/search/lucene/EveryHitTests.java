package org.verbatim.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verbatim.search.Hit;
import org.verbatim.search.SearchFilters;
import org.verbatim.search.SearchSort;
import org.verbatim.search.query.QueryLimits;
import org.verbatim.search.query.QueryNode;
import org.verbatim.search.query.QueryParser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EveryHitTests {

    private final TestIndex index = TestIndex.of(
            new TestInterview(1, "kelly", "MEGYN KELLY: The sea?", "VLADIMIR PUTIN: The sea, the sea.").dated("2017"),
            new TestInterview(2, "stone", "VLADIMIR PUTIN: No lake, no sea at all.", "Q: A boat?", "Q: At sea?")
                    .dated("2015"),
            new TestInterview(3, "a-long-talk",
                    IntStream.rangeClosed(1, 400).mapToObj(i -> "ANNA: sea " + i + " of the year " + i % 7)
                            .toArray(String[]::new)));

    @ParameterizedTest
    @EnumSource
    void comeInTheOrderOfTheirPages(SearchSort sort) {
        List<Hit> each = each("sea", SearchFilters.NONE, sort);

        List<Hit> paged = new ArrayList<>();
        for (int page = 0; page * 50 < each.size(); page++) {
            paged.addAll(index.search("sea", sort, page, 50).hits());
        }
        assertThat(each).hasSize(404).isEqualTo(paged);
    }

    @ParameterizedTest
    @EnumSource
    void comeInTheSameOrderHoweverManyAreFoundAtOnce(SearchSort sort) {
        QueryNode query = new QueryParser(QueryLimits.DEFAULT).parse("sea").root();
        List<Hit> byThirteen = new ArrayList<>();
        index.open.look(searcher -> {
            FacetSegments segments = new FacetSegments();
            LuceneQueryBuilder queries = new LuceneQueryBuilder(searcher, segments,
                    QueryLimits.DEFAULT);
            new EveryHit(searcher, new HitReader(searcher, queries, segments, query), 13).inOrder(queries.build(query),
                    sort,
                    byThirteen::add);
            return byThirteen;
        });

        assertThat(byThirteen).isEqualTo(each("sea", SearchFilters.NONE, sort));
    }

    @Test
    void areThoseThatTheFiltersLetThrough() {
        SearchFilters putin = SearchFilters.ofSpeakers(List.of("vladimir-putin"));

        List<Hit> each = each("sea", putin, SearchSort.OLDEST);

        assertThat(each).extracting(Hit::interview).containsExactly("stone", "kelly");
        assertThat(each.getLast().matches()).hasSize(2);
        assertThat(each("lake boat", SearchFilters.NONE, SearchSort.RELEVANCE)).isEmpty();
    }

    @Test
    void areAllThereWhereThereIsNoQuery() {
        assertThat(each("", SearchFilters.NONE, SearchSort.POSITION)).hasSize(405)
                .allSatisfy(hit -> assertThat(hit.matches()).isEmpty());
    }

    @Test
    void stopWhereTheyAreNotTakenAnyMore() {
        List<Hit> taken = new ArrayList<>();

        assertThatThrownBy(() -> index.engine.each(new QueryParser(QueryLimits.DEFAULT).parse("sea").root(),
                SearchFilters.NONE, SearchSort.POSITION, hit -> {
                    taken.add(hit);
                    throw new IllegalStateException("gone");
                })).hasMessage("gone");
        assertThat(taken).hasSize(1);
    }

    private List<Hit> each(String query, SearchFilters filters, SearchSort sort) {
        List<Hit> hits = new ArrayList<>();
        index.engine.each(new QueryParser(QueryLimits.DEFAULT).parse(query).root(), filters, sort, hits::add);
        return hits;
    }
}
