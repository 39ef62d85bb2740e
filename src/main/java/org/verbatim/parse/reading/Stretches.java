package org.verbatim.parse.reading;

import org.jspecify.annotations.Nullable;
import org.verbatim.text.Words;

/// Cuts talk whose speakers nobody tells apart into turns that can be read and cited: at a long pause, or at the end of a sentence once
/// there is some length, and at a length at which it must be.
public final class Stretches {

    /// What a reader says once of a source that it cuts so.
    public static final String WARNING = "no speakers are told apart: turns are stretches between pauses, of some 60 words";

    private static final long PAUSE_MS = 2_000;
    private static final int WORDS = 60;
    private static final int MOST_WORDS = 150;

    private @Nullable Long endMs;
    private int count;

    /// Whether a turn ends before a piece that starts at that time.
    public boolean endsBefore(@Nullable Long startMs, TurnText words) {
        if (count == 0) {
            return false;
        }
        boolean pause = startMs != null && endMs != null && startMs - endMs > PAUSE_MS;
        return pause || count >= MOST_WORDS || (count >= WORDS && words.isFinished());
    }

    /// Counts what was added to the turn.
    public void said(String text, @Nullable Long endsMs) {
        count += Words.count(text);
        endMs = endsMs == null ? endMs : endsMs;
    }

    /// Begins the next turn.
    public void begin() {
        count = 0;
    }
}
