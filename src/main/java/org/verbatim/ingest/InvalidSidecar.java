package org.verbatim.ingest;

/// A sidecar that cannot be understood; the message says which file, which field and what was expected.
public final class InvalidSidecar extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidSidecar(String message) {
        super(message);
    }
}
