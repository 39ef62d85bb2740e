package org.verbatim.archive;

/// What an editor asked for cannot be done; the message says why, to the editor.
public final class EditRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public EditRefused(String message) {
        super(message);
    }
}
