package org.verbatim.parse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.verbatim.parse.reading.ReadLimits;
import org.verbatim.parse.reading.ReadSource;
import org.verbatim.parse.reading.ReadingEntry;
import org.verbatim.parse.reading.SourceBytes;
import org.verbatim.transcript.ParsedTranscript;
import org.verbatim.transcript.ParsedTurn;

/// Sources for tests, read by the reader under test.
final class Sources {

    static final TranscriptReader READER = new TranscriptReader(ReadLimits.DEFAULTS);

    private Sources() {
    }

    static SourceBytes of(String text) {
        return new SourceBytes("test.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    static SourceBytes file(Path path) {
        try {
            return new SourceBytes(String.valueOf(path.getFileName()), Files.readAllBytes(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path path) {
        return new String(file(path).bytes(), StandardCharsets.UTF_8);
    }

    static ParsedTranscript only(ReadSource reading) {
        List<ReadingEntry> entries = new ArrayList<>();
        reading.entries().forEach(entries::add);
        if (entries.size() == 1 && entries.getFirst() instanceof ReadingEntry.Read(ParsedTranscript transcript)) {
            return transcript;
        }
        throw new AssertionError("not one interview: " + entries);
    }

    /// Every turn on one line: `spoken ANNA BELL: text`, with its times before the name where it has an end; a label that differs from the name follows it in brackets,
    /// ` ¶ ` parts paragraphs; `section HEADING` stands before its first turn.
    static List<String> turns(ParsedTranscript transcript) {
        List<String> lines = new ArrayList<>();
        int number = 0;
        for (ParsedTurn turn : transcript.turns()) {
            number++;
            for (var section : transcript.sections()) {
                if (section.firstTurn() == number) {
                    lines.add("section " + section.heading());
                }
            }
            String speaker = turn.speaker() == null ? "" : " " + turn.speaker();
            String label = turn.label() == null || turn.label().equals(turn.speaker()) ? "" : " [" + turn.label() + "]";
            String time = turn.endMs() == null ? "" : " " + time(turn.startMs()) + "–" + time(turn.endMs());
            lines.add(turn.kind().name().toLowerCase(Locale.ROOT) + time + speaker + label + ": "
                    + turn.text().replace("\n\n", " ¶ "));
        }
        return lines;
    }

    private static String time(@Nullable Long ms) {
        return ms == null ? "?" : LocalTime.ofNanoOfDay(ms * 1_000_000).toString();
    }
}
