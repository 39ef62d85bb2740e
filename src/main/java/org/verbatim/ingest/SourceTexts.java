package org.verbatim.ingest;

import java.util.Optional;

import org.springframework.stereotype.Service;
import org.verbatim.format.SourceBytes;
import org.verbatim.format.TranscriptReader;
import org.verbatim.interview.SourceFile;
import org.verbatim.interview.SourcePart;
import org.verbatim.interview.Sources;
import org.verbatim.interview.StoredSource;

/// Stored sources as text: decoded as they were when they were read, so that every span points at its characters.
@Service
public class SourceTexts {

    private final Sources sources;
    private final TranscriptReader reader;

    SourceTexts(Sources sources, TranscriptReader reader) {
        this.sources = sources;
        this.reader = reader;
    }

    /// The characters of a source that are one interview; spans count from the start of the source, where `from` is the first of
    /// these characters.
    public record Excerpt(SourceFile file, int from, String text) {}

    /// What an interview was read from; empty where a visitor may not see it.
    public Optional<Excerpt> find(String slug) {
        return sources.findPart(slug).map(part -> new Excerpt(part.file(), part.place().from(), text(slug, part)));
    }

    private String text(String slug, SourcePart part) {
        if (part.text() != null) {
            return part.text();
        }
        StoredSource source = sources.find(slug).orElseThrow();
        return reader.decode(new SourceBytes(source.file().name(), source.bytes())).text()
                .substring(part.place().from(), part.place().to());
    }
}
