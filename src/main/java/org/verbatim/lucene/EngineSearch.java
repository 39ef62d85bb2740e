package org.verbatim.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.jspecify.annotations.Nullable;
import org.verbatim.query.QueryNode;
import org.verbatim.search.EngineResults;
import org.verbatim.search.Facet;
import org.verbatim.search.FacetField;
import org.verbatim.search.SearchFilters;
import org.verbatim.search.SearchRequest;
import org.verbatim.search.SearchSort;

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
        Query query = queries.build(node);
        Map<FacetField, Query> filters = filters();
        Query filtered = filtered(query, filters, null);
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
        return new EngineResults(counts.total, new HitReader(searcher, queries, node).hits(page(top.scoreDocs)),
                facets(query, filters, counts));
    }

    private List<ScoreDoc> page(ScoreDoc[] best) {
        int from = Math.min(request.page() * request.size(), best.length);
        return Arrays.asList(best).subList(from, best.length);
    }

    private CollectorManager<?, ? extends TopDocs> best(int wanted) {
        SortField interview = new SortField(Fields.INTERVIEW_VALUE, SortField.Type.STRING);
        SortField number = new SortField(Fields.NUMBER, SortField.Type.LONG);
        return switch (request.sort()) {
            case RELEVANCE -> new TopScoreDocCollectorManager(wanted, wanted);
            case NEWEST -> sorted(wanted, new SortField(Fields.DAY, SortField.Type.LONG, true, Long.MIN_VALUE),
                    interview, number);
            case OLDEST -> sorted(wanted, new SortField(Fields.DAY, SortField.Type.LONG, false, Long.MAX_VALUE),
                    interview, number);
            case POSITION -> sorted(wanted, interview, number);
        };
    }

    private static TopFieldCollectorManager sorted(int wanted, SortField... by) {
        return new TopFieldCollectorManager(new Sort(by), wanted, wanted);
    }

    private static boolean isDear(QueryNode node) {
        return switch (node) {
            case QueryNode.Phrase phrase -> true;
            case QueryNode.And(var parts) -> parts.stream().anyMatch(EngineSearch::isDear);
            case QueryNode.Or(var parts) -> parts.stream().anyMatch(EngineSearch::isDear);
            case QueryNode.Not(var inner) -> isDear(inner);
            case QueryNode.MatchAll all -> false;
            case QueryNode.Word word -> false;
            case QueryNode.Prefix prefix -> false;
            case QueryNode.Condition condition -> false;
        };
    }

    private List<Facet> facets(Query query, Map<FacetField, Query> filters, FacetCounts counts) throws IOException {
        FacetBuilder facets = new FacetBuilder(segments, request.facetSize());
        List<Facet> built = new ArrayList<>();
        for (FacetField field : FacetField.values()) {
            FacetCounts own = filters.containsKey(field)
                    ? searcher.search(filtered(query, filters, field), FacetCounts.manager(segments))
                    : counts;
            built.add(facets.build(field, own));
        }
        return built;
    }

    /// The request's filters, each under the facet that is counted without it.
    private Map<FacetField, Query> filters() throws IOException {
        SearchFilters wanted = request.filters();
        Map<FacetField, Query> filters = new EnumMap<>(FacetField.class);
        if (!wanted.speakers().isEmpty()) {
            filters.put(FacetField.SPEAKER, queries.speakers(wanted.speakers()));
        }
        if (!wanted.interviews().isEmpty()) {
            filters.put(FacetField.INTERVIEW, LuceneQueryBuilder.interviews(wanted.interviews()));
        }
        if (!wanted.kinds().isEmpty()) {
            filters.put(FacetField.KIND, LuceneQueryBuilder.kinds(wanted.kinds()));
        }
        if (!wanted.roles().isEmpty()) {
            filters.put(FacetField.ROLE, LuceneQueryBuilder.roles(wanted.roles()));
        }
        if (wanted.from() != null || wanted.to() != null) {
            filters.put(FacetField.YEAR, LuceneQueryBuilder.dates(wanted));
        }
        return filters;
    }

    private static Query filtered(Query query, Map<FacetField, Query> filters, @Nullable FacetField without) {
        BooleanQuery.Builder filtered = new BooleanQuery.Builder().add(query, Occur.MUST);
        filters.forEach((field, filter) -> {
            if (field != without) {
                filtered.add(filter, Occur.FILTER);
            }
        });
        return filters.isEmpty() ? query : filtered.build();
    }
}
