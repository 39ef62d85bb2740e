package org.verbatim.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;
import org.verbatim.search.Hit;
import org.verbatim.search.SearchSort;

/// All hits of a query in one state of the index, one after the other. They are found by the thousand and read by the hundred, so that no
/// more memory is needed for many than for few.
final class EveryHit {

    static final int AT_ONCE = 20_000;
    private static final int READ_AT_ONCE = 200;

    private final IndexSearcher searcher;
    private final HitReader reader;
    private final int atOnce;

    EveryHit(IndexSearcher searcher, HitReader reader, int atOnce) {
        this.searcher = searcher;
        this.reader = reader;
        this.atOnce = Math.clamp(searcher.getIndexReader().maxDoc(), 1, atOnce);
    }

    void inOrder(Query query, SearchSort sort, Consumer<Hit> sink) throws IOException {
        ScoreDoc last = null;
        do {
            last = next(query, sort, last, sink);
        } while (last != null);
    }

    /// The last of the next hits; null where none can come after them.
    private @Nullable ScoreDoc next(Query query, SearchSort sort, @Nullable ScoreDoc after, Consumer<Hit> sink)
            throws IOException {
        ScoreDoc[] found = searcher.search(query, Order.first(sort, atOnce, after)).scoreDocs;
        List<ScoreDoc> all = Arrays.asList(found);
        for (int from = 0; from < found.length; from += READ_AT_ONCE) {
            reader.hits(all.subList(from, Math.min(found.length, from + READ_AT_ONCE))).forEach(sink);
        }
        return found.length < atOnce ? null : found[found.length - 1];
    }
}
