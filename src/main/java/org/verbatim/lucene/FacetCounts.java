package org.verbatim.lucene;

import java.io.IOException;
import java.util.Collection;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/// Counts hits: all of them, and by interview, speaker and voice. Exact, since it sees every hit; cheap, since it needs no scores.
final class FacetCounts implements Collector {

    private final FacetSegments segments;
    final int[] interviews;
    final int[] speakers;
    final int[] voices = new int[Voice.COUNT];
    long total;

    FacetCounts(FacetSegments segments) {
        this.segments = segments;
        this.interviews = new int[segments.interviews.size()];
        this.speakers = new int[segments.speakers.size()];
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
        segments.interviews.fold(interviews);
        segments.speakers.fold(speakers);
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

        private final int[] inInterviews;
        private final int[] bySpeakers;
        private final byte[] inVoices;

        Leaf(FacetSegment segment) {
            inInterviews = segment.interviews;
            bySpeakers = segment.speakers;
            inVoices = segment.voices;
        }

        @Override
        public void setScorer(Scorable scorer) {
            // nothing is scored
        }

        @Override
        public void collect(int doc) {
            total++;
            interviews[inInterviews[doc]]++;
            voices[inVoices[doc]]++;
            int speaker = bySpeakers[doc];
            if (speaker >= 0) {
                speakers[speaker]++;
            }
        }
    }
}
