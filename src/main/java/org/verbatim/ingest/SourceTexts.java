package org.verbatim.ingest;

import org.springframework.stereotype.Service;

import org.verbatim.format.SourceBytes;
import org.verbatim.format.TranscriptReader;
import org.verbatim.interview.StoredSource;

/// Stored sources as text: decoded as they were when they were read, so that every span points at its characters.
@Service
public class SourceTexts {

    private final TranscriptReader reader;

    SourceTexts(TranscriptReader reader) {
        this.reader = reader;
    }

    /// The part of the source that is the interview; spans count from the start of the source, so `source.part().from()` is its first
    /// character.
    public String part(StoredSource source) {
        String text = reader.decode(new SourceBytes(source.file().name(), source.bytes())).text();
        return text.substring(source.part().from(), source.part().to());
    }
}
