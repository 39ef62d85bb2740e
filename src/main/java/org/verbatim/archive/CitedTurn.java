package org.verbatim.archive;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// A turn as it was worded under a key. `current` says whether the latest revision still has it; where not, `changed` is since when, and
/// `successor` the turn that came after it, null where it was removed. `formerly` are the names that its words were attributed to before, where
/// these are not the one that they (or those after them) are attributed to now.
/// `worded` is the last revision that has the words.
public record CitedTurn(InterviewSummary interview, Turn turn, boolean current, @Nullable Instant changed,
        @Nullable Turn successor, List<String> formerly, WordedIn worded) {

    /// A revision, when it came, and the file that it was read from.
    public record WordedIn(int revision, Instant stored, SourceFile source) {}

    public CitedTurn {
        formerly = List.copyOf(formerly);
    }

    /// Who said it as far as is known now; null for narration.
    public @Nullable String speakerNow() {
        return successor == null ? turn.speaker() : successor.speaker();
    }
}
