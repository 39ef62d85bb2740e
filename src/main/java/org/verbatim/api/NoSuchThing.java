package org.verbatim.api;

/// What was asked for is not in the archive, or not for this visitor; the message may be shown.
final class NoSuchThing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoSuchThing(String message) {
        super(message);
    }
}
