package org.verbatim.ingest.staging;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

import org.verbatim.archive.TurnChange;
import org.verbatim.ingest.BroughtIn;
import org.verbatim.ingest.ImportOutcome.Rejected;

/// What publishing an upload that waits would do: its interviews, what would be refused, and how sure each format that finds turns in it is of it, the surest
/// first.
public record Preview(StagedUpload staged, List<Previewed> interviews, List<Rejected> rejected,
        SequencedMap<String, Double> formats) {

    public Preview {
        interviews = List.copyOf(interviews);
        rejected = List.copyOf(rejected);
        formats = new LinkedHashMap<>(formats);
    }

    /// An interview as it would be, and for a revision what it would change; `changes` are the first, `counts` all there are, by their kind.
    public record Previewed(BroughtIn brought, List<ChangedTurn> changes, Map<TurnChange.Kind, Long> counts) {

        public Previewed {
            changes = List.copyOf(changes);
            counts = Map.copyOf(counts);
        }

        /// How many turns would be changed in this way.
        public long count(TurnChange.Kind kind) {
            return counts.getOrDefault(kind, 0L);
        }
    }
}
