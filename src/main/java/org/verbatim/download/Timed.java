package org.verbatim.download;

import java.util.Locale;

import org.verbatim.archive.Turn;

/// When turns were said, as far as their source tells: nothing is worked out.
final class Timed {

    private Timed() {
    }

    /// Whether a caption can be made of it: it has words, a beginning, and an end after that.
    static boolean is(Turn turn) {
        Long start = turn.startMs();
        Long end = turn.endMs();
        return !turn.isTakenDown() && start != null && end != null && start < end;
    }

    /// `00:01:02.345`
    static String clock(long ms) {
        return String.format(Locale.ROOT, "%02d:%02d:%02d.%03d", ms / 3_600_000, ms / 60_000 % 60, ms / 1000 % 60,
                ms % 1000);
    }

    /// `00:01:02.345–00:01:04.000`, one of them where the source has no other, empty where it has none.
    static String times(Turn turn) {
        String start = turn.startMs() == null ? "" : clock(turn.startMs());
        return turn.endMs() == null ? start : start + "–" + clock(turn.endMs());
    }
}
