package org.verbatim.archive.revisions;

import java.time.Instant;

import org.verbatim.archive.SourceFile;

/// One imported state of an interview: when it came, how it was read and from which file, how many doubts the reader had, how many turns it has,
/// and what it changed.
public record Revision(int number, Instant stored, String format, int readerVersion, SourceFile source, int warnings,
        int turnCount, RevisionChanges changes) {}
