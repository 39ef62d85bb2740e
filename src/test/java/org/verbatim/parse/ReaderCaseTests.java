package org.verbatim.parse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verbatim.parse.reading.ReadSource;
import org.verbatim.parse.reading.ReadingEntry;
import org.verbatim.transcript.MachineMade;
import org.verbatim.transcript.ParsedFacts;
import org.verbatim.transcript.ParsedTranscript;

import static org.assertj.core.api.Assertions.assertThat;

/// Walks `transcripts/<format>/`: what stands in a file must be read as `<case>.turns` says, in that format. There,
/// `title`, `standfirst`, `publisher`, `published`, `recorded`, `language`, `address`, `recording` and `machine` come first, then one line a speaker (`speaker NAME, role`, with
/// `, no person` where the label names nobody), then the turns as in [Sources#turns], then `warning` lines.
class ReaderCaseTests {

    private static final Path CASES = Path.of("src/test/resources/transcripts");

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> files = Files.walk(CASES)) {
            return files.filter(Files::isRegularFile).filter(file -> !file.toString().endsWith(".turns")).sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void reads(Path source) throws IOException {
        ReadSource reading = Sources.READER.read(Sources.file(source));

        assertThat(reading.format()).isEqualTo(String.valueOf(source.getName(source.getNameCount() - 2)));
        List<String> lines = new ArrayList<>();
        for (ReadingEntry entry : reading.entries()) {
            switch (entry) {
                case ReadingEntry.Read(ParsedTranscript transcript) -> lines.addAll(lines(transcript));
                case ReadingEntry.Refused(int line, String reason) -> lines.add("refused line " + line + ", " + reason);
            }
        }
        Path expected = Path.of(source.toString().replaceAll("\\.[a-z]+$", ".turns"));
        if (Boolean.getBoolean("verbatim.write-turns")) {
            Files.write(expected, lines, StandardCharsets.UTF_8);
        }
        assertThat(lines).isEqualTo(Files.readAllLines(expected, StandardCharsets.UTF_8));
    }

    private static List<String> lines(ParsedTranscript transcript) {
        List<String> lines = new ArrayList<>();
        ParsedFacts facts = transcript.facts();
        fact(lines, "id", facts.id());
        fact(lines, "title", facts.title());
        fact(lines, "standfirst", facts.standfirst());
        fact(lines, "publisher", facts.publisher());
        fact(lines, "published", facts.published());
        fact(lines, "recorded", facts.recorded());
        fact(lines, "language", facts.language());
        fact(lines, "address", facts.sourceUrl());
        fact(lines, "recording", facts.mediaUrl());
        MachineMade machine = facts.machineMade();
        fact(lines, "machine", machine == null ? null : String.valueOf(machine.tool()));
        transcript.speakers().forEach(speaker -> lines.add("speaker " + speaker.name() + ", "
                + speaker.role().name().toLowerCase(Locale.ROOT) + (speaker.person() ? "" : ", no person")));
        lines.addAll(Sources.turns(transcript));
        transcript.warnings().forEach(warning -> lines.add("warning " + warning.line() + ":" + warning.column() + " "
                + warning.message()));
        return lines;
    }

    private static void fact(List<String> lines, String name, @Nullable String value) {
        if (value != null) {
            lines.add(name + " " + value);
        }
    }
}
