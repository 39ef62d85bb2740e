package org.verbatim.archive.takedown;

import java.util.Set;
import java.util.UUID;

/// What nobody may find of an interview, since it was taken down or is not public: all of it, or turns by their keys, wholly or in part. Whatever has the interview under this `stamp` has
/// it without these words already.
public record HiddenTurns(UUID stamp, boolean all, Set<String> keys) {

    public HiddenTurns {
        keys = Set.copyOf(keys);
    }
}
