package org.verbatim.ingest;

/// What was given as an article cannot be read as one; the message says why.
public final class UnreadableArticle extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnreadableArticle(String message, Throwable cause) {
        super(message, cause);
    }
}
