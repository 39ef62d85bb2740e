package org.verbatim.parse.reading;

import org.verbatim.transcript.ParsedTranscript;

/// One record of a source: an interview, or the reason why it could not be read. A bad record never stops the ones after it.
public sealed interface ReadingEntry {

    /// A record that was read; it accounts for each of its characters.
    record Read(ParsedTranscript transcript) implements ReadingEntry {}

    /// A record that was refused; `line` counts from 1.
    record Refused(int line, String reason) implements ReadingEntry {}
}
