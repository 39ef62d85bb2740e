package org.verbatim.archive;

import java.time.Instant;
import java.util.List;

import org.verbatim.transcript.ParseWarning;

/// A revision as it came in: of which interview, by which format and how sure its reader was (from 0 to 1), and what it doubts.
public record ImportedRevision(String slug, String title, int number, Instant stored, String format, double confidence,
        List<ParseWarning> warnings) {

    public ImportedRevision {
        warnings = List.copyOf(warnings);
    }
}
