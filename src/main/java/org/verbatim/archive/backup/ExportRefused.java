package org.verbatim.archive.backup;

import org.jspecify.annotations.Nullable;

/// An export cannot be written where it is wanted.
class ExportRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ExportRefused(String message) {
        this(message, null);
    }

    ExportRefused(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
