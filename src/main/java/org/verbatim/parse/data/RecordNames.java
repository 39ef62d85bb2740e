package org.verbatim.parse.data;

import java.util.List;
import java.util.Locale;

/// What the fields of transcripts are called where nobody laid down how: columns of a table, members of JSON.
final class RecordNames {

    static final List<String> SPEAKER = List.of("speaker", "speakername", "speakerlabel", "who", "name", "role",
            "participant",
            "author", "person", "label", "voice", "channel");
    static final List<String> WORDS = List.of("words", "text", "transcript", "content", "utterance", "body", "speech",
            "transcription", "sentence", "message", "value", "caption", "line", "quote");
    static final List<String> START = List.of("start", "starttime", "startms", "startseconds", "begin", "begintime",
            "from",
            "timestamp", "time", "timecode", "offset", "starttimestamp", "intime", "in");
    static final List<String> END = List.of("end", "endtime", "endms", "endseconds", "stop", "stoptime", "to",
            "endtimestamp", "outtime", "out");

    private RecordNames() {
    }

    /// The place among the names of the one by which the field is called, or -1. Capitals, spaces and signs do not matter.
    static int rank(List<String> names, String field) {
        StringBuilder letters = new StringBuilder();
        field.toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return names.indexOf(letters.toString());
    }
}
