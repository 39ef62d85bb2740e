package org.verbatim.archive;

import java.io.Serializable;

import org.jspecify.annotations.Nullable;
import org.verbatim.transcript.ParseWarning;

/// A warning as it is kept with the revision; those of earlier versions have no kind.
public record StoredWarning(int line, int column, ParseWarning.@Nullable Kind kind, String message,
        String words) implements Serializable {

    public static StoredWarning of(ParseWarning warning) {
        return new StoredWarning(warning.line(), warning.column(), warning.kind(), warning.message(), warning.words());
    }

    public ParseWarning warning() {
        return new ParseWarning(line, column, kind == null ? ParseWarning.Kind.OTHER : kind, message, words);
    }
}
