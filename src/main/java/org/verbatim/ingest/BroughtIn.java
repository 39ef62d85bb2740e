package org.verbatim.ingest;

import java.util.List;
import java.util.Map;

import org.verbatim.interview.Interview;
import org.verbatim.transcript.ParseWarning;
import org.verbatim.transcript.SpanKind;

/// An interview that an upload brought in, or would: what became of it, the id of its reader and how sure that is (0 to 1), how it stands in the archive,
/// what its reader is unsure of, and how many characters of it are of which kind.
public record BroughtIn(ImportOutcome outcome, String format, double confidence, Interview interview,
        List<ParseWarning> warnings,
        Map<SpanKind, Integer> coverage) {

    public BroughtIn {
        warnings = List.copyOf(warnings);
        coverage = Map.copyOf(coverage);
    }
}
