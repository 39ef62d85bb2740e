package org.verbatim.ingest;

/// A source, or a record of one, that can be read but not taken in; the message says why.
final class Inadmissible extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Inadmissible(String message) {
        super(message);
    }
}
