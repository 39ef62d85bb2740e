package org.verbatim.ingest;

import java.util.List;

import org.verbatim.ingest.ImportOutcome.Rejected;

/// What came of an upload. `format` is the id of its reader, `confidence` how sure that is, from 0 to 1; where the source as a whole was refused, both
/// are empty and 0.
public record UploadResult(String format, double confidence, List<BroughtIn> interviews, List<Rejected> rejected) {

    public UploadResult {
        interviews = List.copyOf(interviews);
        rejected = List.copyOf(rejected);
    }
}
