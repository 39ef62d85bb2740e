package org.verbatim.search.lucene;

import java.io.IOException;
import java.util.Collection;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdStream;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/// Counts hits: all of them, and by interview, speaker, voice and language. Exact, since it sees every hit; cheap, since it needs no scores.
final class FacetCounts implements Collector {

    private static final int AT_ONCE = 128;

    private final FacetSegments segments;
    final NumberCounts interviews;
    final NumberCounts speakers;
    final int[] voices = new int[KindAndRole.COUNT];
    final int[] languages = new int[FacetSegment.MOST_LANGUAGES];
    long total;

    FacetCounts(FacetSegments segments) {
        this.segments = segments;
        this.interviews = new NumberCounts(segments.interviews);
        this.speakers = new NumberCounts(segments.speakers);
    }

    /// For a search of its own or beside the one for the best hits; one thread counts.
    static CollectorManager<FacetCounts, FacetCounts> manager(FacetSegments segments) {
        return new CollectorManager<>() {

            @Override
            public FacetCounts newCollector() {
                return new FacetCounts(segments);
            }

            @Override
            public FacetCounts reduce(Collection<FacetCounts> counts) {
                return counts.iterator().next().folded();
            }
        };
    }

    private FacetCounts folded() {
        interviews.fold(segments.interviews);
        speakers.fold(segments.speakers);
        return this;
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
        return new Leaf(segments.of(context.reader()));
    }

    private final class Leaf implements LeafCollector {

        private final long[] turns;
        private final int[] docs = new int[AT_ONCE];

        Leaf(FacetSegment segment) {
            turns = segment.turns;
        }

        @Override
        public void setScorer(Scorable scorer) {
            // nothing is scored
        }

        /// Hits lie far apart in memory: where many come at once, the processor fetches several at a time.
        @Override
        public void collect(DocIdStream hits) {
            for (int some = hits.intoArray(docs); some > 0; some = hits.intoArray(docs)) {
                count(some);
            }
        }

        @Override
        public void collect(int doc) {
            docs[0] = doc;
            count(1);
        }

        private void count(int some) {
            total += some;
            for (int i = 0; i < some; i++) {
                long turn = turns[docs[i]];
                interviews.add(FacetSegment.interview(turn));
                voices[FacetSegment.voice(turn)]++;
                int language = FacetSegment.language(turn);
                if (language >= 0) {
                    languages[language]++;
                }
                int speaker = FacetSegment.speaker(turn);
                if (speaker >= 0) {
                    speakers.add(speaker);
                }
            }
        }
    }
}
