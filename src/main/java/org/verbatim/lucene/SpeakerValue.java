package org.verbatim.lucene;

import org.jspecify.annotations.Nullable;
import org.verbatim.interview.Turn;

/// Who speaks a turn: the slug of a person, or `label:Q`, and the name to show.
record SpeakerValue(String value, String name) {

    private static final String LABEL = "label:";
    private static final char BETWEEN = '\u001F';
    private static final int LONGEST_NAME = 2_000;

    /// Null for narration.
    static @Nullable SpeakerValue of(Turn turn) {
        String speaker = turn.speaker();
        if (speaker == null) {
            return null;
        }
        String name = Values.shortened(speaker, LONGEST_NAME);
        return new SpeakerValue(turn.person() == null ? LABEL + name : turn.person(), name);
    }

    String write() {
        return value.replace(BETWEEN, ' ') + BETWEEN + name.replace(BETWEEN, ' ');
    }

    static SpeakerValue read(String written) {
        int between = written.indexOf(BETWEEN);
        return new SpeakerValue(written.substring(0, between), written.substring(between + 1));
    }

    /// The person's slug; null for a voice without a person.
    @Nullable
    String person() {
        return value.startsWith(LABEL) ? null : value;
    }
}
