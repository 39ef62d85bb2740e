package org.verbatim.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.verbatim.interview.Section;
import org.verbatim.interview.Turn;

/// A turn as a transcript shows it: its paragraphs in runs, the section that begins with it, whether it goes on with the speaker
/// of the turn before, and, where it is the first of a run of words that are not verbatim, that this has to be said.
record TurnView(Turn turn, List<List<MarkedRun>> paragraphs, @Nullable Section section, boolean sameSpeaker,
        boolean firstUnquoted, @Nullable MatchesHere matches) {

    TurnView {
        paragraphs = List.copyOf(paragraphs);
    }

    /// The matches of one turn among all of the transcript's: from number `first` to number `last`, of `total`; and the turns with matches
    /// before and after it, null at the ends.
    record MatchesHere(int first, int last, int total, @Nullable Integer previousTurn, @Nullable Integer nextTurn) {}
}
