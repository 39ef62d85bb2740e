package org.verbatim.archive.reading;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// What tells whether the page of a transcript is still the one that a browser has, and what its headers say: the stamp
/// stands for everything on the page, `mediaUrl` is the address of the recording.
public record TranscriptState(UUID stamp, @Nullable String mediaUrl) {}
