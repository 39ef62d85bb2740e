package org.verbatim.ingest.staging;

import org.jspecify.annotations.Nullable;

/// Where a turn's words stand in its source: from which line to which, on which page and in which cue the first of them are; all from 1, null where the source
/// has no such.
public record TurnLocation(int firstLine, int lastLine, @Nullable Integer page, @Nullable Integer cue) {}
