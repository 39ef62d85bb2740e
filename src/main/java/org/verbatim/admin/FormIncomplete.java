package org.verbatim.admin;

/// A form lacks what it cannot do without; the message says what.
final class FormIncomplete extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FormIncomplete(String message) {
        super(message);
    }
}
