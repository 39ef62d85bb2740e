package org.verbatim.search.lucene;

import java.io.IOException;
import java.util.Collection;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/// Adds up something that turns have more or less of, their words or their matches, by interview and by speaker.
final class Amounts implements Collector {

    private final FacetSegments segments;
    private final Measure measure;
    final Sums interviews;
    final Sums speakers;

    /// How much the turns of a segment have.
    interface Measure {
        Turns of(LeafReaderContext segment) throws IOException;
    }

    /// How much a turn has, by its document in the segment.
    interface Turns {
        long amount(int doc) throws IOException;
    }

    /// By number: how many turns, and how much in all of them.
    record Sums(long[] turns, long[] amounts) {

        private static Sums of(FacetDictionary<?> dictionary) {
            int size = dictionary.size();
            return new Sums(new long[size], new long[size]);
        }

        private void fold(FacetDictionary<?> dictionary) {
            dictionary.fold(turns);
            dictionary.fold(amounts);
        }

        private void add(int number, long amount) {
            if (number >= 0) {
                turns[number]++;
                amounts[number] += amount;
            }
        }
    }

    private Amounts(FacetSegments segments, Measure measure) {
        this.segments = segments;
        this.measure = measure;
        this.interviews = Sums.of(segments.interviews);
        this.speakers = Sums.of(segments.speakers);
    }

    /// For a search of its own; one thread adds.
    static CollectorManager<Amounts, Amounts> manager(FacetSegments segments, Measure measure) {
        return new CollectorManager<>() {

            @Override
            public Amounts newCollector() {
                return new Amounts(segments, measure);
            }

            @Override
            public Amounts reduce(Collection<Amounts> amounts) {
                Amounts all = amounts.iterator().next();
                all.interviews.fold(segments.interviews);
                all.speakers.fold(segments.speakers);
                return all;
            }
        };
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
        FacetSegment segment = segments.of(context.reader());
        Turns measured = measure.of(context);
        return new LeafCollector() {

            @Override
            public void setScorer(Scorable scorer) {
                // nothing is scored
            }

            @Override
            public void collect(int doc) throws IOException {
                long amount = measured.amount(doc);
                long turn = segment.turns[doc];
                interviews.add(FacetSegment.interview(turn), amount);
                speakers.add(FacetSegment.speaker(turn), amount);
            }
        };
    }
}
