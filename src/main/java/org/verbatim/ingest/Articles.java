package org.verbatim.ingest;

import org.springframework.stereotype.Service;
import org.verbatim.parse.TranscriptReader;
import org.verbatim.parse.reading.SourceBytes;
import org.verbatim.parse.reading.UnreadableSource;
import org.verbatim.transcript.ParsedArticle;

/// Reads articles that are not to be kept: by the reader of every other source, and nothing is stored.
@Service
public class Articles {

    private final TranscriptReader reader;

    Articles(TranscriptReader reader) {
        this.reader = reader;
    }

    /// What an article quotes; `name` is what messages call it. Throws [UnreadableArticle].
    public ParsedArticle read(String name, byte[] bytes) {
        try {
            return reader.quotations(new SourceBytes(name, bytes));
        } catch (UnreadableSource e) {
            throw new UnreadableArticle(String.valueOf(e.getMessage()), e);
        }
    }
}
