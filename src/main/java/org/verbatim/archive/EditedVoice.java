package org.verbatim.archive;

import org.jspecify.annotations.Nullable;
import org.verbatim.transcript.Role;

/// A speaker of an interview as editors see it; `person` is the slug of whom it belongs to, null where it has no name of its own.
public record EditedVoice(long id, String interview, String title, String name, Role role, int turnCount,
        @Nullable String person) {}
