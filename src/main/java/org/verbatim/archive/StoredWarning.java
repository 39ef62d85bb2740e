package org.verbatim.archive;

import java.io.Serializable;

import org.verbatim.transcript.ParseWarning;

/// A reader's doubt as it is kept with the revision.
public record StoredWarning(int line, int column, String message, String words) implements Serializable {

    public static StoredWarning of(ParseWarning warning) {
        return new StoredWarning(warning.line(), warning.column(), warning.message(), warning.words());
    }

    public ParseWarning warning() {
        return new ParseWarning(line, column, message, words);
    }
}
