package org.verbatim.web;

import java.util.List;

import org.verbatim.interview.Interview;

/// A transcript as a page shows it. `matches` counts the marked matches, `matchedTurns` the turns that have any.
record TranscriptView(Interview interview, List<TurnView> turns, int matches, int matchedTurns, Rail rail) {

    TranscriptView {
        turns = List.copyOf(turns);
    }
}
