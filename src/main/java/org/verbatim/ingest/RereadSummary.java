package org.verbatim.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.verbatim.archive.TurnChange.Kind;
import org.verbatim.archive.editing.ImportRun.Refusal;
import org.verbatim.archive.revisions.RevisionChanges;
import org.verbatim.ingest.ImportOutcome.Added;
import org.verbatim.ingest.ImportOutcome.Rejected;
import org.verbatim.ingest.ImportOutcome.Revised;
import org.verbatim.ingest.ImportOutcome.Unchanged;

/// What came of reading sources again, of which `sources` were read and `left` were not, since time was up. `added` are interviews that older
/// readers found no way to read.
public record RereadSummary(int sources, int left, int added, int unchanged, List<RereadInterview> interviews,
        List<Refusal> refused) {

    public RereadSummary {
        interviews = List.copyOf(interviews);
        refused = List.copyOf(refused);
    }

    public int revised() {
        return interviews.size();
    }

    public int rejected() {
        return refused.size();
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT,
                "%,d interviews read otherwise, %,d the same, %,d new, %,d that cannot be read any more",
                revised(), unchanged, added, rejected());
    }

    /// An interview that is read otherwise now, and how many of its turns are.
    public record RereadInterview(String slug, int turns, long changed, long added, long removed) {}

    /// Adds up outcomes as they come.
    static final class Counter {

        private final int all;
        private int sources;
        private int added;
        private int unchanged;
        private final List<RereadInterview> interviews = new ArrayList<>();
        private final List<Refusal> refused = new ArrayList<>();

        /// For so many sources.
        Counter(int all) {
            this.all = all;
        }

        void begin() {
            sources++;
        }

        /// `changes` are those of a revision.
        void count(ImportOutcome outcome, @Nullable RevisionChanges changes) {
            switch (outcome) {
                case Added _ -> added++;
                case Unchanged _ -> unchanged++;
                case Rejected(var source, var reason, _) -> refused.add(new Refusal(source, reason));
                case Revised revised -> {
                    RevisionChanges all = changes == null ? RevisionChanges.NONE : changes;
                    interviews.add(new RereadInterview(revised.slug(), revised.turns(), all.count(Kind.CHANGED),
                            all.count(Kind.ADDED), all.count(Kind.REMOVED)));
                }
            }
        }

        RereadSummary summary() {
            return new RereadSummary(sources, all - sources, added, unchanged, interviews, refused);
        }
    }
}
