package org.verbatim.ingest;

import org.jspecify.annotations.Nullable;
import org.verbatim.transcript.Role;

/// What a sidecar says of a voice that a reader calls `voice`: the name of whoever it is, which is the voice's own where the sidecar says none, and the
/// role, null where the reader's holds.
public record KnownVoice(String voice, String name, @Nullable Role role) {}
