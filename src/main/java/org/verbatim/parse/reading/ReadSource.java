package org.verbatim.parse.reading;

import java.util.List;

/// What a source was found to be, and its entries. They are read as they are asked for: a source of many interviews is never held
/// as a whole, and each walk over `entries` reads it anew. `confidence` is from 0 to 1; `characters` is about how many there are, 0 where they were not
/// counted.
public record ReadSource(String format, int readerVersion, double confidence, String mediaType, String charset,
        long characters, Iterable<ReadingEntry> entries) {

    public static ReadSource of(Format format, Attempt attempt, SourceText source) {
        return new ReadSource(format.id(), format.version(), attempt.confidence(), source.mediaType(), source.charset(),
                source.text().length(), List.of(dated(attempt.entry(), source.name())));
    }

    /// With the day with which the title or the file's name begins, where the source gives no other date.
    private static ReadingEntry dated(ReadingEntry entry, String name) {
        if (!(entry instanceof ReadingEntry.Read(var transcript)) || transcript.facts().recorded() != null
                || transcript.facts().published() != null) {
            return entry;
        }
        String title = transcript.facts().title();
        String day = title == null || Dates.atStart(title) == null ? Dates.atStart(name) : Dates.atStart(title);
        return day == null ? entry : new ReadingEntry.Read(transcript.recorded(day));
    }
}
