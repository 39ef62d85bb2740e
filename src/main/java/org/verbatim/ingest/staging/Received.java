package org.verbatim.ingest.staging;

import java.util.List;

/// What became of files that were sent: the uploads that wait now, and why the others do not.
public record Received(List<StagedUpload> staged, List<String> refused) {

    public Received {
        staged = List.copyOf(staged);
        refused = List.copyOf(refused);
    }
}
