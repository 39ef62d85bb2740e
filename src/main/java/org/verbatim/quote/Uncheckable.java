package org.verbatim.quote;

/// What was given to check is no quote, or too much of one; the message says why.
public final class Uncheckable extends RuntimeException {

    private static final long serialVersionUID = 1;

    Uncheckable(String message) {
        super(message);
    }
}
