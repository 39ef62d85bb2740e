package org.verbatim.ingest;

import org.jspecify.annotations.Nullable;
import org.verbatim.archive.Visibility;

/// What became of one interview that was to come in. `source` is what the importer calls the place it came from.
public sealed interface ImportOutcome {

    /// The file, with the record's own name where it holds several.
    String source();

    /// A new interview, and who may see it: editors only if its reader had doubts.
    record Added(String source, String slug, int turns, int warnings, Visibility visibility) implements ImportOutcome {

        /// Whether it waits for an editor who publishes it.
        public boolean waits() {
            return visibility == Visibility.EDITORS;
        }
    }

    /// A new revision of an interview.
    record Revised(String source, String slug, int revision, int turns, int warnings) implements ImportOutcome {}

    /// Read in the same state before.
    record Unchanged(String source, String slug, int turns) implements ImportOutcome {}

    /// Nothing was stored, for this reason. `clash` is null where it is no address that another interview has.
    record Rejected(String source, String reason, @Nullable Clash clash) implements ImportOutcome {

        Rejected(String source, String reason) {
            this(source, reason, null);
        }
    }

    /// An address that belongs to an interview of another origin; `free` is one that nobody has.
    record Clash(String slug, String origin, String free) {}
}
