package org.verbatim.archive.editing;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// One import that changed something or refused something: what was imported, who asked for it (null for the archive itself, at a start), and what
/// became of it; `refused` are the first refusals, of which there were `rejected` in all.
public record ImportRun(long id, Instant at, @Nullable String who, String what, int added, int revised, int unchanged,
        int rejected, List<Refusal> refused) {

    public ImportRun {
        refused = List.copyOf(refused);
    }

    /// What was not taken, and why.
    public record Refusal(String source, String reason) implements Serializable {}
}
