package org.verbatim.ingest.staging;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/// An upload that waits, without its bytes. `sidecar` and `format` are what was sent and chosen, null where nothing was; `version` counts up with every change.
public record StagedUpload(long id, String name, long size, @Nullable String sidecar, @Nullable String format,
        Instant stagedAt, String stagedBy, Instant changedAt, int version, UploadSummary glance) {

    /// It, as it is seen now.
    public StagedVersion seen() {
        return new StagedVersion(id, version);
    }
}
