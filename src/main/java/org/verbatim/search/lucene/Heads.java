package org.verbatim.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.verbatim.search.analysis.TermCutter;
import org.verbatim.search.analysis.Terms;

/// Finds turns by what is said of their interviews. It stands in one document an interview, its head, so that thousands of turns need not
/// repeat it.
final class Heads {

    private final IndexReader reader;

    Heads(IndexReader reader) {
        this.reader = reader;
    }

    /// The turns of the interviews whose title, publisher or collection has these words side by side.
    Query turns(String field, String words) throws IOException {
        Terms terms = TermCutter.cut(words);
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        for (int i = 0; i < terms.size(); i++) {
            phrase.add(new Term(field, terms.term(i)));
        }
        return new BooleanQuery.Builder().add(new TermInSetQuery(Fields.ID, ids(phrase.build())), Occur.FILTER)
                .add(LuceneQueryBuilder.EVERY_TURN, Occur.FILTER).build();
    }

    private List<BytesRef> ids(Query query) throws IOException {
        IndexSearcher searcher = new IndexSearcher(reader);
        Weight weight = searcher.createWeight(searcher.rewrite(new ConstantScoreQuery(query)),
                ScoreMode.COMPLETE_NO_SCORES, 1);
        List<BytesRef> ids = new ArrayList<>();
        for (LeafReaderContext segment : reader.leaves()) {
            Scorer heads = weight.scorer(segment);
            if (heads != null) {
                NumericDocValues id = DocValues.getNumeric(segment.reader(), Fields.HEAD_ID);
                Bits live = segment.reader().getLiveDocs();
                DocIdSetIterator each = heads.iterator();
                for (int doc = each.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = each.nextDoc()) {
                    if ((live == null || live.get(doc)) && id.advanceExact(doc)) {
                        ids.add(new BytesRef(Long.toString(id.longValue())));
                    }
                }
            }
        }
        return ids;
    }
}
