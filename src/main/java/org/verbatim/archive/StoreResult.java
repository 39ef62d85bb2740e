package org.verbatim.archive;

/// What storing a draft did, and to which revision it led.
public record StoreResult(long id, String slug, Change change, int revision, int turnCount) {

    /// Whether anything was stored.
    public enum Change {
        ADDED, REVISED, UNCHANGED
    }
}
