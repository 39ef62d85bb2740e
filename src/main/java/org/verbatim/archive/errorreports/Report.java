package org.verbatim.archive.errorreports;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/// That somebody finds something wrong with the turn of a key, which `interview` had then (its title); `name` is of whoever says so, null where
/// they gave none. Without an `answer` it is for editors alone.
public record Report(long id, String key, String interview, String text, @Nullable String name, Instant reported,
        @Nullable String answer, @Nullable Instant answered, @Nullable String answeredBy, boolean putAside) {

    /// Whether an editor has still to look at it.
    public boolean waits() {
        return answer == null && !putAside;
    }
}
