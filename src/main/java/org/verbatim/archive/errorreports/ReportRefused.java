package org.verbatim.archive.errorreports;

/// A report, or an answer to one, is not taken; the message says why, to whoever sent it.
public final class ReportRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReportRefused(String message) {
        super(message);
    }
}
