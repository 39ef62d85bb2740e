package org.verbatim.ingest;

import org.verbatim.transcript.ParsedTranscript;
import org.verbatim.transcript.ParsedTurn;

/// Refuses words that the archive could not give back as they came: PostgreSQL keeps no NUL, and half of a surrogate pair is no
/// character.
final class Storable {

    private Storable() {
    }

    static void check(ParsedTranscript transcript) {
        int number = 0;
        for (ParsedTurn turn : transcript.turns()) {
            number++;
            int at = unstorable(turn.text());
            if (at >= 0) {
                throw new Inadmissible(
                        String.format("turn %d has at character %d a U+%04X, which is no character that can be kept",
                                number, at + 1, (int) turn.text().charAt(at)));
            }
        }
    }

    private static int unstorable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (c == 0 || Character.isSurrogate(c)) {
                return i;
            }
        }
        return -1;
    }
}
