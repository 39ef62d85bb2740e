package org.verbatim.search.lucene;

import java.io.IOException;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// The turns of every Exchange that has one of the questions. The turns of an interview are in a row, so that an Exchange is the documents
/// from its first question to the next one.
final class ExchangeQuery extends Query {

    private final Query questions;
    private final FacetSegments segments;

    ExchangeQuery(Query questions, FacetSegments segments) {
        this.questions = questions;
        this.segments = segments;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) throws IOException {
        Weight asked = searcher.createWeight(searcher.rewrite(questions), ScoreMode.COMPLETE_NO_SCORES, 1);
        return new ConstantScoreWeight(this, boost) {

            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
                Scorer scorer = asked.scorer(context);
                if (scorer == null) {
                    return null;
                }
                FixedBitSet turns = exchanges(scorer.iterator(), context.reader());
                return new DefaultScorerSupplier(
                        new ConstantScoreScorer(score(), scoreMode, new BitSetIterator(turns, turns.cardinality())));
            }

            @Override
            public boolean isCacheable(LeafReaderContext context) {
                return asked.isCacheable(context);
            }
        };
    }

    /// A question that was taken down leads to nothing.
    private FixedBitSet exchanges(DocIdSetIterator questions, LeafReader reader) throws IOException {
        FacetSegment segment = segments.of(reader);
        Bits live = reader.getLiveDocs();
        FixedBitSet turns = new FixedBitSet(reader.maxDoc());
        int end = 0;
        for (int doc = questions.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = questions.nextDoc()) {
            int first = segment.exchange(doc);
            if (first >= end && (live == null || live.get(doc))) {
                end = segment.exchangeEnd(first);
                turns.set(first, end);
            }
        }
        return turns;
    }

    @Override
    public String toString(String field) {
        return "exchange(" + questions.toString(field) + ")";
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return sameClassAs(other) && other instanceof ExchangeQuery exchange && questions.equals(exchange.questions);
    }

    @Override
    public int hashCode() {
        return classHash() * 31 + questions.hashCode();
    }
}
