package org.verbatim.archive;

/// What storing a draft did, to which revision it led, and who may see the interview.
public record StoreResult(long id, String slug, Change change, int revision, int turnCount, Visibility visibility) {

    /// Whether anything was stored.
    public enum Change {
        ADDED, REVISED, UNCHANGED
    }
}
