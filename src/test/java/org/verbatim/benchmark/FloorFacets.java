package org.verbatim.benchmark;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.LongValues;
import org.jspecify.annotations.Nullable;

/// Counts by speaker, interview, voice and year with Lucene's doc values, in the pass that finds the best hits.
final class FloorFacets {

    private static final int FIRST_YEAR = 1800;
    private static final int YEARS = 400;
    private static final int SHOWN = 10;

    private final SortedDocValues speakers;
    private final SortedDocValues interviews;

    /// The most frequent values of a field.
    record Counted(String field, List<String> values) {}

    FloorFacets(IndexReader reader) throws IOException {
        this.speakers = sorted(reader, FloorWriter.SPEAKER);
        this.interviews = sorted(reader, FloorWriter.INTERVIEW);
    }

    private static SortedDocValues sorted(IndexReader reader, String field) throws IOException {
        SortedDocValues values = MultiDocValues.getSortedValues(reader, field);
        return values == null ? DocValues.emptySorted() : values;
    }

    CollectorManager<Counting, Counting> manager() {
        return new CollectorManager<>() {

            @Override
            public Counting newCollector() {
                return new Counting();
            }

            @Override
            public Counting reduce(Collection<Counting> counts) {
                return counts.iterator().next();
            }
        };
    }

    /// One search's counts; one thread counts.
    final class Counting extends SimpleCollector {

        private final int[] bySpeaker = new int[speakers.getValueCount()];
        private final int[] byInterview = new int[interviews.getValueCount()];
        private final int[] byVoice = new int[64];
        private final int[] byYear = new int[YEARS];
        private @Nullable SortedDocValues speaker;
        private @Nullable SortedDocValues interview;
        private @Nullable LongValues speakerNumbers;
        private @Nullable LongValues interviewNumbers;
        private @Nullable NumericDocValues voice;
        private @Nullable NumericDocValues day;

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            speaker = DocValues.getSorted(context.reader(), FloorWriter.SPEAKER);
            interview = DocValues.getSorted(context.reader(), FloorWriter.INTERVIEW);
            speakerNumbers = numbers(speakers, context.ord);
            interviewNumbers = numbers(interviews, context.ord);
            voice = DocValues.getNumeric(context.reader(), FloorWriter.VOICE);
            day = DocValues.getNumeric(context.reader(), FloorWriter.DAY);
        }

        private static @Nullable LongValues numbers(SortedDocValues values, int segment) {
            return values instanceof MultiDocValues.MultiSortedDocValues multi
                    ? multi.mapping.getGlobalOrds(segment)
                    : null;
        }

        @Override
        public void collect(int doc) throws IOException {
            count(bySpeaker, speaker, speakerNumbers, doc);
            count(byInterview, interview, interviewNumbers, doc);
            if (voice != null && voice.advanceExact(doc)) {
                byVoice[(int) voice.longValue()]++;
            }
            if (day != null && day.advanceExact(doc)) {
                byYear[Math.clamp(LocalDate.ofEpochDay(day.longValue()).getYear() - FIRST_YEAR, 0, YEARS - 1)]++;
            }
        }

        private static void count(int[] counts, @Nullable SortedDocValues values, @Nullable LongValues numbers, int doc)
                throws IOException {
            if (values != null && values.advanceExact(doc)) {
                counts[numbers == null ? values.ordValue() : (int) numbers.get(values.ordValue())]++;
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }

        List<Counted> counted() throws IOException {
            return List.of(new Counted("speaker", names(speakers, bySpeaker)),
                    new Counted("interview", names(interviews, byInterview)), new Counted("voice", numbers(byVoice)),
                    new Counted("year", numbers(byYear)));
        }

        private static List<String> names(SortedDocValues values, int[] counts) throws IOException {
            List<String> names = new ArrayList<>();
            for (int number : most(counts)) {
                names.add(values.lookupOrd(number).utf8ToString() + " " + counts[number]);
            }
            return names;
        }

        private static List<String> numbers(int[] counts) {
            return most(counts).stream().map(number -> number + " " + counts[number]).toList();
        }

        private static List<Integer> most(int[] counts) {
            PriorityQueue<Integer> most = new PriorityQueue<>(Comparator.comparingInt(number -> counts[number]));
            for (int number = 0; number < counts.length; number++) {
                if (counts[number] > 0 && (most.size() < SHOWN || counts[number] > counts[most.element()])) {
                    most.add(number);
                    if (most.size() > SHOWN) {
                        most.remove();
                    }
                }
            }
            return most.stream().sorted(Comparator.comparingInt((Integer number) -> counts[number]).reversed())
                    .toList();
        }
    }
}
