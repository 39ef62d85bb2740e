package org.verbatim.cite;

import org.jspecify.annotations.Nullable;
import org.verbatim.archive.InterviewSummary;
import org.verbatim.archive.Turn;
import org.verbatim.text.WordRange;
import org.verbatim.transcript.TurnKind;

/// What is cited: a turn of an interview, or a range of its words, as somebody read it. Throws [IllegalArgumentException] where the turn
/// has not so many words.
public record CitedWords(InterviewSummary interview, Turn turn, @Nullable WordRange range, Access access) {

    public CitedWords {
        if (range != null && range.in(turn.text()).isEmpty()) {
            throw new IllegalArgumentException("turn " + turn.key() + " has no words " + range);
        }
    }

    /// The words themselves: the whole turn where no range is given.
    public String text() {
        return range == null
                ? turn.text()
                : range.in(turn.text()).map(at -> turn.text().substring(at.from(), at.to())).orElseThrow();
    }

    /// Whether the source gives them as said: only then may they stand in quotation marks.
    public boolean verbatim() {
        return switch (turn.kind()) {
            case SPOKEN, QUOTED -> true;
            case REPORTED, NARRATION, DIRECTION -> false;
        };
    }

    /// Whether the source is somebody's article, not a transcript.
    boolean inArticle() {
        return turn.kind() == TurnKind.QUOTED || turn.kind() == TurnKind.REPORTED
                || turn.kind() == TurnKind.NARRATION;
    }

    /// The path of their permanent address.
    public String path() {
        return "/t/" + turn.key() + (range == null ? "" : "?w=" + range);
    }

    /// Their permanent address.
    public String address() {
        return access.base() + path();
    }
}
