package org.verbatim.api;

import java.util.List;

import org.verbatim.ingest.ImportOutcome.Rejected;
import org.verbatim.ingest.UploadResult;

/// What came of a source of several interviews.
record UploadListJson(List<UploadJson> interviews, List<Rejected> rejected) {

    static UploadListJson of(UploadResult result) {
        return new UploadListJson(result.interviews().stream().map(UploadJson::of).toList(),
                result.rejected());
    }
}
