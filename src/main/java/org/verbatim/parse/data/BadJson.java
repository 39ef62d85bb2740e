package org.verbatim.parse.data;

/// A line that is not the JSON it should be, and at which column (from 1). Never leaves this package: it becomes a refusal.
final class BadJson extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadJson(int at, String message) {
        super("column " + (at + 1) + ": " + message, null, false, false);
    }
}
