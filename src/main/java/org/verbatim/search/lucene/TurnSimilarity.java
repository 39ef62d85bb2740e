package org.verbatim.search.lucene;

import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.SmallFloat;

/// BM25 for turns: a turn of a few words ("Anna?") counts as one of [#SHORTEST] words, since an echo answers nothing; and length matters less
/// than among documents, since the turn that says something is rarely the short one. The figures are those that served the judged
/// questions best (see `RankingTests`).
final class TurnSimilarity extends Similarity {

    private static final float SATURATION = 1.2f;
    private static final float LENGTH = 0.3f;
    private static final int SHORTEST = 80;
    private static final long SHORTEST_NORM = SmallFloat.intToByte4(SHORTEST);

    private final Similarity bm25 = new BM25Similarity(SATURATION, LENGTH);

    @Override
    public long computeNorm(FieldInvertState state) {
        return bm25.computeNorm(state);
    }

    @Override
    public SimScorer scorer(float boost, CollectionStatistics collection, TermStatistics... terms) {
        SimScorer scorer = bm25.scorer(boost, collection, terms);
        return new SimScorer() {

            @Override
            public float score(float freq, long norm) {
                return scorer.score(freq, Math.max(norm & 0xFF, SHORTEST_NORM));
            }
        };
    }
}
