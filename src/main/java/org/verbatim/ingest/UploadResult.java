package org.verbatim.ingest;

import java.util.List;

import org.verbatim.ingest.ImportOutcome.Rejected;

/// What came of an upload: each of its interviews, and what was refused with the reasons.
public record UploadResult(List<BroughtIn> interviews, List<Rejected> rejected) {

    public UploadResult {
        interviews = List.copyOf(interviews);
        rejected = List.copyOf(rejected);
    }
}
