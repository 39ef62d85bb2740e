package org.verbatim.archive.backup;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// What an export says of itself in `verbatim.json`: what it is, which version of the format and of the tables, when it was made, its parts (but for
/// the files of sources, which `files.csv` lists), and where the numbering of rows stands, null where it has not begun.
record ArchiveManifest(String format, int version, String schema, Instant made, List<ArchivePart> parts,
        Map<String, @Nullable Long> numbering) {

    static final String PATH = "verbatim.json";
    static final String FORMAT = "verbatim-archive";
    /// Raised when an export can no longer be read as before.
    static final int VERSION = 1;

    ArchiveManifest {
        parts = List.copyOf(parts);
    }
}
