package org.verbatim.ingest;

/// An import that cannot begin: nothing can be read where it was told to look, or it was told so in words that have no meaning. The message is for
/// the person who started it, and says what to do.
final class ImportRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    ImportRefused(String message) {
        super(message);
    }

    ImportRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
