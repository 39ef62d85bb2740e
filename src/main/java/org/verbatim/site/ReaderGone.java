package org.verbatim.site;

import java.io.IOException;
import java.io.UncheckedIOException;

/// Whoever asked for a long answer has closed the connection before its end.
public final class ReaderGone extends UncheckedIOException {

    private static final long serialVersionUID = 1L;

    public ReaderGone(IOException cause) {
        super(cause);
    }
}
