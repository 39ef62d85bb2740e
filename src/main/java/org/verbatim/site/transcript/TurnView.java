package org.verbatim.site.transcript;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.verbatim.archive.Section;
import org.verbatim.archive.Turn;
import org.verbatim.transcript.Role;
import org.verbatim.transcript.TurnKind;

/// A turn as a transcript shows it: its paragraphs in runs, the sections that begin with it, whether it goes on with the speaker
/// of the turn before, whether it is the first that begins at its time, and, where it is the first of a run of words that are not verbatim, that this has to be said.
public record TurnView(Turn turn, List<List<MarkedRun>> paragraphs, List<Section> sections, boolean sameSpeaker,
        boolean firstUnquoted, boolean firstAtItsTime, @Nullable MatchesHere matches) {

    public TurnView {
        paragraphs = List.copyOf(paragraphs);
        sections = List.copyOf(sections);
    }

    /// The style classes: the turn's kind, its speaker's role where that says something, and whether it goes on with the same speaker.
    String classes() {
        String kind = turn.kind().name().toLowerCase(Locale.ROOT);
        String role = turn.role() == null || turn.role() == Role.OTHER
                ? ""
                : " " + turn.role().name().toLowerCase(Locale.ROOT);
        return "turn " + kind + role + (sameSpeaker ? " same" : "");
    }

    /// Whether pages set the words in quotation marks.
    boolean quoted() {
        return turn.kind() == TurnKind.QUOTED;
    }

    /// The matches of one turn among all of the transcript's: from number `first` to number `last`, of `total`; and the turns with matches
    /// before and after it, null at the ends.
    record MatchesHere(int first, int last, int total, @Nullable Integer previousTurn, @Nullable Integer nextTurn) {}
}
