package org.verbatim.parse.reading;

import java.util.List;

/// What a source was found to be, and its entries. They are read as they are asked for: a source of many interviews is never held
/// as a whole, and each walk over `entries` reads it anew. `confidence` is from 0 to 1; `characters` is about how many there are, 0 where they were not
/// counted.
public record ReadSource(String format, int readerVersion, double confidence, String mediaType, String charset,
        long characters, Iterable<ReadingEntry> entries) {

    public static ReadSource of(Format format, Attempt attempt, SourceText source) {
        return new ReadSource(format.id(), format.version(), attempt.confidence(), source.mediaType(), source.charset(),
                source.text().length(), List.of(attempt.entry()));
    }
}
