package org.verbatim.ingest.staging;

import java.io.Serializable;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// What a waiting upload was found to be when somebody looked last: the format it was read as and how sure that was (0 to 1; null and 0 where it could not be
/// read), its first interviews out of `count`, and what was refused. Kept as JSON: what is computed has no name of a property.
public record UploadSummary(@Nullable String format, double confidence, int count, List<Seen> interviews,
        List<RefusedPart> refused) implements Serializable {

    /// Nobody looked yet.
    public static final UploadSummary NONE = new UploadSummary(null, 0, 0, List.of(), List.of());

    public UploadSummary {
        interviews = List.copyOf(interviews);
        refused = List.copyOf(refused);
    }

    /// What it would be in the archive.
    public enum State {
        ADDED, REVISED, UNCHANGED
    }

    /// An interview as it would be; `removed` is how many turns of the revision before would be gone, of `before` in all.
    public record Seen(State state, String slug, String title, int revision, int turns, int warnings, int removed,
            int before) implements Serializable {

        /// Whether hardly anything of the revision before is left: it may be another interview of the same name.
        public boolean strange() {
            return state == State.REVISED && removed * 2 > before;
        }
    }

    /// What would not be taken, and why.
    public record RefusedPart(String source, String reason) implements Serializable {}

    /// Whether there is anything to publish.
    public boolean readable() {
        return count > 0;
    }

    /// Whether nothing in it needs to be looked at before it is published.
    public boolean fine() {
        return readable() && refused.isEmpty() && interviews.stream()
                .allMatch(one -> one.warnings() == 0 && !one.strange() && one.state() != State.UNCHANGED);
    }

    /// How many doubts there are in the interviews.
    public int warnings() {
        return interviews.stream().mapToInt(Seen::warnings).sum();
    }

    /// How many turns there are in the interviews.
    public int turns() {
        return interviews.stream().mapToInt(Seen::turns).sum();
    }
}
