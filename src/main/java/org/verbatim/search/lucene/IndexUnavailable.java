package org.verbatim.search.lucene;

/// The search index cannot be opened: another process has it open, or its folder cannot be used. The message says what to do.
final class IndexUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1;

    IndexUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
