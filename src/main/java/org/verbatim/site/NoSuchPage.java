package org.verbatim.site;

/// What a page is about is not in the archive, or not for this visitor.
public final class NoSuchPage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoSuchPage(String what) {
        super("there is no " + what);
    }
}
