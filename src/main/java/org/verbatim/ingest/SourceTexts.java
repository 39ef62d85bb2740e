package org.verbatim.ingest;

import java.util.Optional;

import org.springframework.stereotype.Service;
import org.verbatim.archive.Audience;
import org.verbatim.archive.SourceFile;
import org.verbatim.archive.SourcePart;
import org.verbatim.archive.Span;
import org.verbatim.archive.StoredSource;
import org.verbatim.archive.reading.Sources;
import org.verbatim.parse.TranscriptReader;
import org.verbatim.parse.reading.SourceBytes;
import org.verbatim.text.Words;

/// Stored sources as text: decoded as they were when they were read, so that every span points at its characters.
@Service
public class SourceTexts {

    private static final char BLOCK = Words.BLOCKS.charAt(0);

    private final Sources sources;
    private final TranscriptReader reader;

    SourceTexts(Sources sources, TranscriptReader reader) {
        this.sources = sources;
        this.reader = reader;
    }

    /// The characters of a source that are one interview; spans count from the start of the source, where `from` is the first of
    /// these characters. `masked`: blocks stand for some that were taken down; `open`: the bytes may be had.
    public record Excerpt(SourceFile file, int from, String text, boolean masked, boolean open) {}

    /// What an interview was read from; empty where the audience may not see it. Throws [org.verbatim.archive.TakenDown] where it was taken down.
    public Optional<Excerpt> find(String slug, Audience audience) {
        return sources.findPart(slug, audience).map(part -> new Excerpt(part.file(), part.place().from(),
                masked(text(slug, part, audience), part), !part.hidden().isEmpty(), part.open()));
    }

    private static String masked(String text, SourcePart part) {
        StringBuilder masked = new StringBuilder(text);
        int start = part.place().from();
        for (Span span : part.hidden()) {
            for (int at = span.from() - start; at < span.to() - start; at++) {
                if (!Character.isWhitespace(text.charAt(at))) {
                    masked.setCharAt(at, BLOCK);
                }
            }
        }
        return masked.toString();
    }

    private String text(String slug, SourcePart part, Audience audience) {
        if (part.text() != null) {
            return part.text();
        }
        StoredSource source = sources.findWithHidden(slug, audience).orElseThrow();
        return reader.decode(new SourceBytes(source.file().name(), source.bytes())).text()
                .substring(part.place().from(), part.place().to());
    }
}
