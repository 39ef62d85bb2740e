package org.verbatim.archive.backup;

import org.jspecify.annotations.Nullable;

/// A file is not restored, and nothing was changed: it is no export, not a whole one, one of a later version, or the archive is not empty.
public class RestoreRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RestoreRefused(String message) {
        super(message);
    }

    RestoreRefused(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
