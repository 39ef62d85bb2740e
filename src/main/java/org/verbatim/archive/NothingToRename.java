package org.verbatim.archive;

/// What is to be renamed or merged is not in the archive, or cannot be called so.
public final class NothingToRename extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NothingToRename(String message) {
        super(message);
    }
}
