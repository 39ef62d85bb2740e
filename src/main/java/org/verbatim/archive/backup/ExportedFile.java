package org.verbatim.archive.backup;

import org.jspecify.annotations.Nullable;

/// A line of `files.csv`: a source, by the id it has in its table, or a sidecar beside one, without.
record ExportedFile(String path, long size, String sha256, @Nullable Long source) {

    static final String PATH = "files.csv";
    static final String[] COLUMNS = {"path", "size", "sha256", "source"};
}
