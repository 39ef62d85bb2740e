package org.verbatim.archive.backup;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// A file of an export, with what tells whether it came whole. `table`, its `columns` and the number of `rows` are null where it is no table.
record ArchivePart(String path, @Nullable String table, @Nullable List<String> columns, @Nullable Long rows, long bytes,
        String sha256) {}
