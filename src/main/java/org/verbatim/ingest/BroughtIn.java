package org.verbatim.ingest;

import java.util.List;
import java.util.Map;

import org.verbatim.archive.Interview;
import org.verbatim.transcript.ParseWarning;
import org.verbatim.transcript.ParsedTranscript;
import org.verbatim.transcript.SpanKind;

/// An interview that an upload brought in, or would: what became of it, the id of its reader and how sure that is (0 to 1), how it stands in the archive,
/// and as what it was read, before its sidecar names anybody.
public record BroughtIn(ImportOutcome outcome, String format, double confidence, Interview interview,
        ParsedTranscript read) {

    /// What its reader is unsure of.
    public List<ParseWarning> warnings() {
        return read.warnings();
    }

    /// How many characters of it are of which kind.
    public Map<SpanKind, Integer> coverage() {
        return read.coverage();
    }
}
