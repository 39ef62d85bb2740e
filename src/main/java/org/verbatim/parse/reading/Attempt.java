package org.verbatim.parse.reading;

import org.jspecify.annotations.Nullable;
import org.verbatim.transcript.ParsedTranscript;

/// What came of reading a source in one [Format]: a transcript with a confidence from 0 to 1, or what was looked for and missed. `otherKind` says that
/// the source is not even of the kind of file that the format reads.
public record Attempt(double confidence, @Nullable ParsedTranscript transcript, String missed, boolean otherKind) {

    public static Attempt read(double confidence, ParsedTranscript transcript) {
        return new Attempt(confidence, transcript, "", false);
    }

    public static Attempt missed(String what) {
        return new Attempt(0, null, what, false);
    }

    /// For a source that is another kind of file: `what` says by what such a file is known.
    public static Attempt otherKind(String what) {
        return new Attempt(0, null, what, true);
    }

    ReadingEntry entry() {
        return transcript == null
                ? new ReadingEntry.Refused(1, missed)
                : new ReadingEntry.Read(transcript);
    }
}
