package org.verbatim.archive.revisions;

import java.util.List;

import org.verbatim.archive.TurnChange;
import org.verbatim.archive.TurnChange.Kind;

/// What a revision changed, in the order of its turns; nothing in the first.
public record RevisionChanges(List<TurnChange> all) {

    public static final RevisionChanges NONE = new RevisionChanges(List.of());

    public RevisionChanges {
        all = List.copyOf(all);
    }

    /// How many turns it changed in this way.
    public long count(Kind kind) {
        return all.stream().filter(change -> change.kind() == kind).count();
    }
}
