package org.verbatim.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.store.ByteBuffersDirectory;
import org.verbatim.archive.Interview;
import org.verbatim.search.EngineResults;
import org.verbatim.search.FacetField;
import org.verbatim.search.FacetValue;
import org.verbatim.search.Hit;
import org.verbatim.search.Run;
import org.verbatim.search.SearchEngine;
import org.verbatim.search.SearchFilters;
import org.verbatim.search.SearchGuide;
import org.verbatim.search.SearchRequest;
import org.verbatim.search.SearchSort;
import org.verbatim.search.query.QueryLimits;
import org.verbatim.search.query.QueryParser;

/// An index in memory for a test, with the real analysis and nothing else: `TestIndex.of("ANNA: we crossed the sea").concordance("sea")` is
/// `we crossed the [sea]`.
public final class TestIndex {

    final OpenIndex open;
    final LuceneEngine engine;

    private TestIndex() {
        FacetSegments segments = new FacetSegments();
        try {
            open = new OpenIndex(new ByteBuffersDirectory(), segments);
            engine = new LuceneEngine(segments, open, QueryLimits.DEFAULT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// One interview of these turns.
    static TestIndex of(String... lines) {
        return of(new TestInterview(1, "one", lines));
    }

    public static TestIndex empty() {
        return new TestIndex();
    }

    static TestIndex of(TestInterview... interviews) {
        TestIndex index = empty();
        for (TestInterview interview : interviews) {
            index.put(interview.build());
        }
        return index;
    }

    /// Takes interviews in, all of them searched from then on.
    public void put(List<Interview> interviews) {
        interviews.forEach(engine::put);
        engine.commit();
    }

    public SearchEngine engine() {
        return engine;
    }

    public SearchGuide guide() {
        return engine.guide();
    }

    void put(Interview interview) {
        engine.put(interview);
        engine.commit();
    }

    EngineResults search(SearchRequest request) {
        return engine.search(new QueryParser(QueryLimits.DEFAULT).parse(request.query()).root(), request);
    }

    EngineResults search(String query) {
        return search(query, SearchSort.POSITION, 0, 200);
    }

    EngineResults search(String query, SearchSort sort, int page, int size) {
        return search(new SearchRequest(query, SearchFilters.NONE, sort, page, size, 10));
    }

    EngineResults search(String query, SearchFilters filters) {
        return search(new SearchRequest(query, filters, SearchSort.POSITION, 0, 200, 10));
    }

    /// The hits in their interviews' order, their matches in brackets.
    List<String> concordance(String query) {
        return search(query).hits().stream().map(TestIndex::marked).toList();
    }

    /// The hits as `slug number`.
    static List<String> places(EngineResults results) {
        return results.hits().stream().map(hit -> hit.interview() + " " + hit.number()).toList();
    }

    /// A facet as `value count`.
    static List<String> facet(EngineResults results, FacetField field) {
        List<String> values = new ArrayList<>();
        for (FacetValue value : results.facets().stream().filter(facet -> facet.field() == field).findFirst()
                .orElseThrow().values()) {
            values.add(value.value() + " " + value.count());
        }
        return values;
    }

    private static String marked(Hit hit) {
        StringBuilder marked = new StringBuilder();
        for (Run run : Run.of(hit.text(), 0, hit.text().length(), hit.matches())) {
            marked.append(run.marked() ? "[" + run.text() + "]" : run.text());
        }
        return marked.toString();
    }
}
