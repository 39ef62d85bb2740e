package org.verbatim.archive;

import org.jspecify.annotations.Nullable;

/// A stored source as it was read last, with what was said of it then: `name` is what the importer called it, `sidecar` the sidecar's text,
/// `formatChosen` the reader that somebody chose.
public record EarlierReading(long sourceId, String name, @Nullable String sidecar, @Nullable String formatChosen) {}
