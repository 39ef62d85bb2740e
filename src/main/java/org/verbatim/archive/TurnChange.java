package org.verbatim.archive;

import org.jspecify.annotations.Nullable;

/// What a revision did to a turn. `before` and `after` are its places in the revision before and in this one; null where it was added, or
/// removed.
public record TurnChange(Kind kind, @Nullable Place before, @Nullable Place after) {

    /// In which way. `ATTRIBUTED`: the same words, to somebody else.
    public enum Kind {
        CHANGED, ADDED, REMOVED, ATTRIBUTED
    }

    /// A turn's number and key, and the name that its words were attributed to when it was stored.
    public record Place(int number, String key, @Nullable String attributedTo) {}
}
