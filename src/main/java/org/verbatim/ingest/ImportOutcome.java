package org.verbatim.ingest;

/// What became of one interview that was to come in. `source` is what the importer calls the place it came from.
public sealed interface ImportOutcome {

    /// The file, with the record's own name where it holds several.
    String source();

    /// A new interview.
    record Added(String source, String slug, int turns, int warnings) implements ImportOutcome {}

    /// A new revision of an interview.
    record Revised(String source, String slug, int revision, int turns, int warnings) implements ImportOutcome {}

    /// Read in the same state before.
    record Unchanged(String source, String slug, int turns) implements ImportOutcome {}

    /// Nothing was stored, for this reason.
    record Rejected(String source, String reason) implements ImportOutcome {}
}
