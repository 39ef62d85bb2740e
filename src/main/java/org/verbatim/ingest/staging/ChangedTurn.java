package org.verbatim.ingest.staging;

import org.jspecify.annotations.Nullable;
import org.verbatim.archive.Turn;
import org.verbatim.archive.TurnChange;

/// What a new revision would do to a turn, with its words before and after; null where there are none.
public record ChangedTurn(TurnChange change, @Nullable Turn before, @Nullable Turn after) {

    /// The turn that it is about: the later one where there is one.
    public Turn turn() {
        Turn turn = after == null ? before : after;
        if (turn == null) {
            throw new IllegalStateException("a change is of a turn");
        }
        return turn;
    }
}
