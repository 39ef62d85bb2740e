package org.verbatim.search.lucene;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.verbatim.archive.Participant;
import org.verbatim.archive.Turn;

/// Who speaks a turn: the slug of a person, or `label:Q`, the name to show, and a person's other names.
record SpeakerValue(String value, String name, List<String> otherNames) {

    private static final String LABEL = "label:";
    private static final char BETWEEN = '\u001F';
    private static final int LONGEST_NAME = 2_000;
    private static final int MOST_NAMES = 20;

    SpeakerValue {
        otherNames = List.copyOf(otherNames);
    }

    /// Null for narration.
    static @Nullable SpeakerValue of(Turn turn, List<Participant> participants) {
        String speaker = turn.speaker();
        if (speaker == null) {
            return null;
        }
        String name = Values.shortened(speaker, LONGEST_NAME);
        String person = turn.person();
        if (person == null) {
            return new SpeakerValue(LABEL + name, name, List.of());
        }
        return new SpeakerValue(person, name,
                participants.stream().filter(participant -> person.equals(participant.person()))
                        .flatMap(participant -> Stream.concat(Stream.of(participant.name()),
                                participant.aliases().stream()))
                        .map(other -> Values.shortened(other, LONGEST_NAME / MOST_NAMES))
                        .filter(other -> !other.equals(name)).distinct().limit(MOST_NAMES).toList());
    }

    /// All names of a person, the one to show first.
    List<String> names() {
        return Stream.concat(Stream.of(name), otherNames.stream()).toList();
    }

    String write() {
        StringBuilder written = new StringBuilder(value.replace(BETWEEN, ' '));
        names().forEach(one -> written.append(BETWEEN).append(one.replace(BETWEEN, ' ')));
        return written.toString();
    }

    static SpeakerValue read(String written) {
        List<String> parts = List.of(written.split(String.valueOf(BETWEEN), -1));
        return new SpeakerValue(parts.getFirst(), parts.get(1), parts.subList(2, parts.size()));
    }

    /// The person's slug; null for a voice without a person.
    @Nullable
    String person() {
        return value.startsWith(LABEL) ? null : value;
    }
}
