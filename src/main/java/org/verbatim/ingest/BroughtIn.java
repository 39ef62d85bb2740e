package org.verbatim.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.verbatim.archive.Interview;
import org.verbatim.transcript.ParseWarning;
import org.verbatim.transcript.ParsedTranscript;
import org.verbatim.transcript.SpanKind;

/// An interview that an upload brought in, or would: what became of it, the id of its reader and how sure that is (0 to 1), how it stands in the archive,
/// as what it was read, before its sidecar names anybody, and the slugs of interviews that were read from the same bytes.
public record BroughtIn(ImportOutcome outcome, String format, double confidence, Interview interview,
        ParsedTranscript read, List<String> twins) {

    public BroughtIn {
        twins = List.copyOf(twins);
    }

    /// What its reader is unsure of, and that the archive has the same file under another name.
    public List<ParseWarning> warnings() {
        List<ParseWarning> warnings = new ArrayList<>(read.warnings());
        twins.forEach(slug -> warnings.add(new ParseWarning(1, 1, ParseWarning.Kind.OTHER,
                "the archive has the same file already, as /interviews/" + slug, "")));
        return warnings;
    }

    /// How many characters of it are of which kind.
    public Map<SpanKind, Integer> coverage() {
        return read.coverage();
    }
}
