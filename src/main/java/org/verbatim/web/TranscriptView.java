package org.verbatim.web;

import java.util.List;

import org.verbatim.interview.Interview;
import org.verbatim.interview.Section;

/// A transcript as a page shows it. `matches` counts the marked matches, `matchedTurns` the turns that match, also
/// those without a word that does (a query of conditions only); `after` are headings with no turn under them at the end.
record TranscriptView(Interview interview, List<TurnView> turns, List<Section> after, int matches, int matchedTurns,
        Rail rail) {

    TranscriptView {
        turns = List.copyOf(turns);
        after = List.copyOf(after);
    }
}
