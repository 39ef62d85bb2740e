package org.verbatim.site;

/// An interview cannot be captions: its source does not say when its words begin and end, and nobody makes that up.
public final class NoCaptions extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoCaptions() {
        super("The source of this interview does not say when words begin and end, so that there are no captions of it.");
    }
}
