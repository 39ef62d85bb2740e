package org.verbatim.site;

/// More turns than one file of evidence takes; the message says how many.
final class TooMuchEvidence extends RuntimeException {

    private static final long serialVersionUID = 1;

    TooMuchEvidence(String message) {
        super(message);
    }
}
