package org.verbatim.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.verbatim.search.EngineResults;
import org.verbatim.search.Facet;
import org.verbatim.search.FacetField;
import org.verbatim.search.SearchRequest;
import org.verbatim.search.SearchSort;
import org.verbatim.search.query.QueryNode;

/// One search in one state of the index. The best hits are found with scores, skipping most of the others; totals and facets are counted
/// apart, without scores. Where matching itself is dear, as for phrases, both are done in one pass.
final class EngineSearch {

    private final IndexSearcher searcher;
    private final LuceneQueryBuilder queries;
    private final FacetSegments segments;
    private final QueryNode node;
    private final SearchRequest request;

    EngineSearch(IndexSearcher searcher, LuceneQueryBuilder queries, FacetSegments segments, QueryNode node,
            SearchRequest request) {
        this.searcher = searcher;
        this.queries = queries;
        this.segments = segments;
        this.node = node;
        this.request = request;
    }

    EngineResults run() throws IOException {
        FilteredQuery query = FilteredQuery.of(queries, node, request.filters());
        Query filtered = query.whole();
        int wanted = Math.min((request.page() + 1) * request.size(), Math.max(1, searcher.getIndexReader().maxDoc()));
        FacetCounts counts;
        TopDocs top;
        if (wanted > 0 && (request.sort() != SearchSort.RELEVANCE || isDear(node))) {
            Object[] both = searcher.search(filtered,
                    new MultiCollectorManager(best(wanted), FacetCounts.manager(segments)));
            top = (TopDocs) both[0];
            counts = (FacetCounts) both[1];
        } else {
            counts = searcher.search(filtered, FacetCounts.manager(segments));
            top = wanted == 0 || counts.total == 0
                    ? new TopDocs(null, new ScoreDoc[0])
                    : searcher.search(filtered, best(wanted));
        }
        FacetCounts ofAnyDate = without(FacetField.YEAR, query, counts);
        return new EngineResults(counts.total,
                new HitReader(searcher, queries, segments, node).hits(page(top.scoreDocs)),
                facets(query, counts, ofAnyDate),
                segments.coverage(searcher.getIndexReader()).timeline(ofAnyDate.interviews));
    }

    private List<ScoreDoc> page(ScoreDoc[] best) {
        int from = Math.min(request.page() * request.size(), best.length);
        return Arrays.asList(best).subList(from, best.length);
    }

    private CollectorManager<?, ? extends TopDocs> best(int wanted) {
        return Order.first(request.sort(), wanted, null);
    }

    private static boolean isDear(QueryNode node) {
        return switch (node) {
            case QueryNode.Phrase phrase -> true;
            case QueryNode.Near near -> true;
            case QueryNode.And(var parts) -> parts.stream().anyMatch(EngineSearch::isDear);
            case QueryNode.Or(var parts) -> parts.stream().anyMatch(EngineSearch::isDear);
            case QueryNode.Not(var inner) -> isDear(inner);
            case QueryNode.MatchAll all -> false;
            case QueryNode.MostOf(var parts, var atLeast) -> parts.stream().anyMatch(EngineSearch::isDear);
            case QueryNode.InWords leaf -> false;
            case QueryNode.Condition condition -> false;
        };
    }

    private List<Facet> facets(FilteredQuery query, FacetCounts counts, FacetCounts ofAnyDate) throws IOException {
        FacetBuilder facets = new FacetBuilder(segments, request.facetSize());
        List<Facet> built = new ArrayList<>();
        for (FacetField field : FacetField.values()) {
            built.add(facets.build(field,
                    field == FacetField.YEAR ? ofAnyDate : without(field, query, counts)));
        }
        return built;
    }

    /// The counts as if the request had no filter on the field.
    private FacetCounts without(FacetField field, FilteredQuery query, FacetCounts counts) throws IOException {
        return query.filters(field)
                ? searcher.search(query.without(field), FacetCounts.manager(segments))
                : counts;
    }
}
