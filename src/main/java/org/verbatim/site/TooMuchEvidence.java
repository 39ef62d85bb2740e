package org.verbatim.site;

/// More turns than one file of evidence takes; the message says how many.
public final class TooMuchEvidence extends RuntimeException {

    private static final long serialVersionUID = 1;

    public TooMuchEvidence(String message) {
        super(message);
    }
}
