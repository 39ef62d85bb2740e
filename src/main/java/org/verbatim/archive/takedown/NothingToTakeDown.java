package org.verbatim.archive.takedown;

/// What is to be taken down, or shown again, is not in the archive.
public final class NothingToTakeDown extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NothingToTakeDown(String message) {
        super(message);
    }
}
