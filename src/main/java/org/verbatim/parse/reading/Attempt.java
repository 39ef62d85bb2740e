package org.verbatim.parse.reading;

import org.jspecify.annotations.Nullable;
import org.verbatim.transcript.ParsedTranscript;

/// What came of reading a source in one [Format]: a transcript with a confidence from 0 to 1, or what was looked for and missed.
public record Attempt(double confidence, @Nullable ParsedTranscript transcript, String missed) {

    public static Attempt read(double confidence, ParsedTranscript transcript) {
        return new Attempt(confidence, transcript, "");
    }

    public static Attempt missed(String what) {
        return new Attempt(0, null, what);
    }

    ReadingEntry entry() {
        return transcript == null
                ? new ReadingEntry.Refused(1, missed)
                : new ReadingEntry.Read(transcript);
    }
}
