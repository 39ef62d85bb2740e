package org.verbatim.site.transcript;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.verbatim.archive.Turn;
import org.verbatim.archive.TurnChange;
import org.verbatim.archive.revisions.Revision;
import org.verbatim.quote.DiffPart;
import org.verbatim.site.WordingChange;

/// A revision as a page shows it, with some of its changes.
record RevisionView(Revision revision, List<Change> shown) {

    RevisionView {
        shown = List.copyOf(shown);
    }

    /// How many turns it changed in the way that a message calls so.
    public long count(String kind) {
        return revision.changes().count(TurnChange.Kind.valueOf(kind.toUpperCase(Locale.ROOT)));
    }

    /// How many of its changes are not shown.
    public int more() {
        return revision.changes().all().size() - shown.size();
    }

    /// A change with the turn before and after it, null where there is none.
    record Change(TurnChange change, @Nullable Turn before, @Nullable Turn after) {

        /// As messages call its kind.
        public String name() {
            return change.kind().name().toLowerCase(Locale.ROOT);
        }

        /// The turn that it is about: the later one where there is one.
        public Turn turn() {
            return Objects.requireNonNull(after == null ? before : after, "a change is of a turn");
        }

        /// Whether one of its turns was taken down, so that nothing of it is shown.
        public @Nullable Turn takenDown() {
            if (before != null && before.isTakenDown()) {
                return before;
            }
            return after != null && after.isTakenDown() ? after : null;
        }

        /// Null where no words changed.
        public @Nullable WordingChange wording() {
            return change.kind() == TurnChange.Kind.CHANGED ? WordingChange.of(before, after) : null;
        }

        public List<DiffPart> diff() {
            WordingChange wording = wording();
            return switch (change.kind()) {
                case CHANGED -> wording == null ? List.of() : wording.diff();
                case ADDED -> List.of(new DiffPart(DiffPart.Op.INSERT, turn().text()));
                case REMOVED -> List.of(new DiffPart(DiffPart.Op.DELETE, turn().text()));
                case ATTRIBUTED -> List.of(new DiffPart(DiffPart.Op.EQUAL, turn().text()));
            };
        }
    }
}
