package org.verbatim.api;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.verbatim.archive.Takedown;

/// Why words of a turn are not there, and since when.
record TakedownJson(String reason, Instant since) {

    static @Nullable TakedownJson of(@Nullable Takedown takedown) {
        return takedown == null ? null : new TakedownJson(takedown.reason(), takedown.since());
    }
}
