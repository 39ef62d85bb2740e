package org.verbatim.search.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.Bits;
import org.verbatim.archive.Interview;
import org.verbatim.archive.takedown.HiddenTurns;
import org.verbatim.search.EngineResults;
import org.verbatim.search.EngineShares;
import org.verbatim.search.Hit;
import org.verbatim.search.SearchEngine;
import org.verbatim.search.SearchFilters;
import org.verbatim.search.SearchRequest;
import org.verbatim.search.SearchSort;
import org.verbatim.search.TurnMatches;
import org.verbatim.search.query.QueryLimits;
import org.verbatim.search.query.QueryNode;

/// The embedded engine: a Lucene index of one document a turn.
final class LuceneEngine implements SearchEngine, Closeable {

    private final FacetSegments segments;
    private final OpenIndex index;
    private final QueryLimits limits;

    LuceneEngine(FacetSegments segments, OpenIndex index, QueryLimits limits) {
        this.segments = segments;
        this.index = index;
        this.limits = limits;
    }

    @Override
    public EngineResults search(QueryNode query, SearchRequest request) {
        return index.look(searcher -> new EngineSearch(searcher, queries(searcher), segments, query, request).run());
    }

    @Override
    public long count(QueryNode query, SearchFilters filters) {
        return index
                .look(searcher -> (long) searcher.count(FilteredQuery.of(queries(searcher), query, filters).whole()));
    }

    @Override
    public List<Hit> best(QueryNode query, SearchFilters filters, int size) {
        return index.look(searcher -> {
            LuceneQueryBuilder queries = queries(searcher);
            Query whole = FilteredQuery.of(queries, query, filters).whole();
            int wanted = Math.clamp(searcher.getIndexReader().maxDoc(), 1, Math.max(1, size));
            TopDocs found = searcher.search(whole, Order.first(SearchSort.RELEVANCE, wanted, null));
            return new HitReader(searcher, queries, segments, new QueryNode.MatchAll())
                    .hits(List.of(found.scoreDocs));
        });
    }

    @Override
    public void each(QueryNode query, SearchFilters filters, SearchSort sort, Consumer<Hit> sink) {
        index.look(searcher -> {
            LuceneQueryBuilder queries = queries(searcher);
            Query whole = FilteredQuery.of(queries, query, filters).whole();
            HitReader reader = new HitReader(searcher, queries, segments, query);
            new EveryHit(searcher, reader, EveryHit.AT_ONCE).inOrder(whole, sort, sink);
            return sort;
        });
    }

    @Override
    public List<EngineShares> shares(List<QueryNode> asked, SearchFilters filters) {
        return index.look(searcher -> new ShareSearch(searcher, queries(searcher), segments, filters).run(asked));
    }

    @Override
    public List<TurnMatches> matches(QueryNode query, String interview) {
        return index.look(searcher -> matches(searcher, query, interview));
    }

    private List<TurnMatches> matches(IndexSearcher searcher, QueryNode node, String interview) throws IOException {
        Query query = new BooleanQuery.Builder().add(queries(searcher).build(node), Occur.MUST)
                .add(ConditionQueries.anyOf(Fields.INTERVIEW, List.of(interview)), Occur.FILTER).build();
        HitReader turns = new HitReader(searcher, queries(searcher), segments, node);
        Sort inOrder = new Sort(new SortField(Fields.NUMBER, SortField.Type.LONG));
        List<TurnMatches> matches = new ArrayList<>();
        for (ScoreDoc found : searcher.search(query, Math.max(1, searcher.count(query)), inOrder).scoreDocs) {
            matches.add(turns.matches(found.doc));
        }
        return matches;
    }

    @Override
    public Map<Long, UUID> stamps() {
        return index.lookAtAll(searcher -> {
            Map<Long, UUID> stamps = new HashMap<>();
            for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
                addStamps(segment.reader(), stamps);
            }
            return stamps;
        });
    }

    private static void addStamps(LeafReader segment, Map<Long, UUID> stamps) throws IOException {
        NumericDocValues ids = DocValues.getNumeric(segment, Fields.HEAD_ID);
        BinaryDocValues values = DocValues.getBinary(segment, Fields.HEAD_STAMP);
        Bits live = segment.getLiveDocs();
        for (int doc = ids.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = ids.nextDoc()) {
            if ((live == null || live.get(doc)) && values.advanceExact(doc)) {
                stamps.put(ids.longValue(), UUID.fromString(values.binaryValue().utf8ToString()));
            }
        }
    }

    @Override
    public void hide(Map<Long, HiddenTurns> hidden) {
        index.hide(hidden);
    }

    @Override
    public void put(Interview interview) {
        index.change(writer -> writer.updateDocuments(id(interview.summary().id()),
                () -> new TurnDocuments(interview)));
    }

    @Override
    public void remove(long id) {
        index.change(writer -> writer.deleteDocuments(id(id)));
    }

    @Override
    public void commit() {
        index.commit();
    }

    @Override
    public void clear() {
        index.change(IndexWriter::deleteAll);
        index.commit();
    }

    @Override
    public boolean isIntact() {
        return index.isIntact();
    }

    /// What leads to searches of this index.
    LuceneGuide guide() {
        return new LuceneGuide(segments, index);
    }

    @Override
    public void close() {
        index.close();
    }

    private LuceneQueryBuilder queries(IndexSearcher searcher) {
        return new LuceneQueryBuilder(searcher, segments, limits);
    }

    private static Term id(long id) {
        return new Term(Fields.ID, Long.toString(id));
    }
}
