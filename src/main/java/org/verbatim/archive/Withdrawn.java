package org.verbatim.archive;

/// What was asked for was published once and is no longer; nothing more is said of it.
public final class Withdrawn extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Withdrawn() {
        super("withdrawn from publication");
    }
}
