package org.verbatim.api;

/// A parameter with a value that it cannot have; the message says which it can.
final class BadParameter extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadParameter(String message) {
        super(message);
    }
}
