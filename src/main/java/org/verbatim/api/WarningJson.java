package org.verbatim.api;

import org.verbatim.transcript.ParseWarning;

/// Something a reader is unsure of: where (from 1), whether it is about a `speaker`, a `boundary` of the conversation, a `fact` or something `other`, and
/// the words in question.
record WarningJson(int line, int column, String kind, String words, String message) {

    static WarningJson of(ParseWarning warning) {
        return new WarningJson(warning.line(), warning.column(), InterviewJson.lower(warning.kind()), warning.words(),
                warning.message());
    }
}
