package org.verbatim.archive;

import org.jspecify.annotations.Nullable;

/// The state in which a source was read: its bytes, its sidecar, the format chosen, the reader and its version. Equal states need no
/// reading.
public record ReadState(String partSha256, @Nullable String sidecarSha256, @Nullable String formatChosen, String format,
        int readerVersion) {}
