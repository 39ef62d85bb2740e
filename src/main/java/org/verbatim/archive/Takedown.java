package org.verbatim.archive;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/// That words are hidden everywhere, why and since when: of an interview (`key` is null), of a turn, or of its words from number `firstWord`
/// to number `lastWord`, both inclusive and counted from 1.
public record Takedown(long id, String interview, @Nullable String key, @Nullable Integer firstWord,
        @Nullable Integer lastWord, String reason, Instant since) {

    /// Whether it hides some words of a turn, and not all of it.
    public boolean ofWords() {
        return firstWord != null;
    }
}
