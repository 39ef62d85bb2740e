package org.verbatim.archive;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.verbatim.transcript.Role;

/// A speaker of one interview with what is theirs in it. `person` is the person's slug, null for a voice without a name; `aliases` are
/// the person's other names and the labels under which the speaker stands in this interview.
public record Participant(@Nullable String person, String name, Role role, List<String> aliases, int turnCount,
        int wordCount) {

    public Participant {
        aliases = List.copyOf(aliases);
    }
}
