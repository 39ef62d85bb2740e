package org.verbatim.ingest.staging;

/// Something that cannot be done with an upload that waits, or is to; the message says why.
public final class StagingRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StagingRefused(String message) {
        super(message);
    }
}
