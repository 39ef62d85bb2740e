package org.verbatim.ingest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.verbatim.ingest.ImportOutcome.Added;
import org.verbatim.ingest.ImportOutcome.Rejected;
import org.verbatim.ingest.ImportOutcome.Revised;
import org.verbatim.ingest.ImportOutcome.Unchanged;

/// Counts of outcomes, and how long they took; `waiting` of those added are visible to editors only, because their readers had doubts.
public record ImportSummary(int added, int waiting, int revised, int unchanged, List<Rejected> rejected, long turns,
        Duration time) {

    static final ImportSummary NONE = new ImportSummary(0, 0, 0, 0, List.of(), 0, Duration.ZERO);

    public ImportSummary {
        rejected = List.copyOf(rejected);
    }

    ImportSummary plus(ImportSummary other) {
        List<Rejected> all = new ArrayList<>(rejected);
        all.addAll(other.rejected);
        return new ImportSummary(added + other.added, waiting + other.waiting, revised + other.revised,
                unchanged + other.unchanged, all,
                turns + other.turns, time.plus(other.time));
    }

    /// The number of interviews that were tried.
    public int interviews() {
        return added + revised + unchanged + rejected.size();
    }

    @Override
    public String toString() {
        double seconds = Math.max(time.toMillis(), 1) / 1000.0;
        String waits = waiting == 0
                ? ""
                : String.format(Locale.ROOT, " (%,d visible to editors only, until one publishes what is doubtful:"
                        + " /admin/interviews?doubtful=true)", waiting);
        return String.format(Locale.ROOT,
                "%,d added%s, %,d revised, %,d unchanged, %,d rejected; %,d turns stored in %.1f s (%,.0f turns/s)",
                added, waits,
                revised, unchanged, rejected.size(), turns, seconds, turns / seconds);
    }

    /// Adds up outcomes as they come.
    static final class Counter {

        private final long start = System.nanoTime();
        private int added;
        private int waiting;
        private int revised;
        private int unchanged;
        private long turns;
        private final List<Rejected> rejected = new ArrayList<>();

        void count(ImportOutcome outcome) {
            switch (outcome) {
                case Added done -> {
                    added++;
                    waiting += done.waits() ? 1 : 0;
                    turns += done.turns();
                }
                case Revised done -> {
                    revised++;
                    turns += done.turns();
                }
                case Unchanged _ -> unchanged++;
                case Rejected refused -> rejected.add(refused);
            }
        }

        ImportSummary summary() {
            return new ImportSummary(added, waiting, revised, unchanged, rejected, turns,
                    Duration.ofNanos(System.nanoTime() - start));
        }
    }
}
