package org.verbatim.parse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.verbatim.parse.reading.ReadSource;
import org.verbatim.parse.reading.ReadingEntry;
import org.verbatim.parse.reading.UnreadableSource;
import org.verbatim.transcript.ParsedTurn;
import org.verbatim.transcript.TurnKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A folder with a real source and a `meta.json` that says what a careful human reads in it: how many turns (a label, cue or row
/// each, and with neighbours of one speaker joined), how many of each speaker, how the first begins and the last ends.
record CorpusCase(String name, SourceFileOfCase source, JsonNode meta) {

    /// The one file beside `meta.json`.
    record SourceFileOfCase(Path path) {}

    /// What came of reading a case: `differences` is empty where it came out exactly.
    record Outcome(String name, String format, List<String> differences) {

        boolean exact() {
            return differences.isEmpty();
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%-45s %-20s %s", name, format,
                    exact() ? "exact" : String.join("; ", differences));
        }
    }

    static List<CorpusCase> in(Path folder) throws IOException {
        try (Stream<Path> metas = Files.walk(folder)) {
            List<CorpusCase> cases = new ArrayList<>();
            for (Path meta : metas.filter(path -> path.endsWith("meta.json")).sorted().toList()) {
                JsonNode json = JsonMapper.shared().readTree(meta.toFile());
                cases.add(new CorpusCase(json.path("name").asString(),
                        new SourceFileOfCase(meta.resolveSibling(json.path("file").asString())), json));
            }
            return cases;
        }
    }

    Outcome outcome() {
        ReadSource read;
        try {
            read = Sources.READER.read(Sources.file(source.path()));
        } catch (UnreadableSource e) {
            boolean right = !meta.path("is_transcript").asBoolean();
            return new Outcome(name, "refused", right ? List.of() : List.of(String.valueOf(e.getMessage())));
        }
        return new Outcome(name, read.format(), differences(turns(read)));
    }

    private static List<ParsedTurn> turns(ReadSource read) {
        List<ParsedTurn> turns = new ArrayList<>();
        for (ReadingEntry entry : read.entries()) {
            if (entry instanceof ReadingEntry.Read(var transcript)) {
                transcript.turns().stream().filter(turn -> turn.kind() == TurnKind.SPOKEN).forEach(turns::add);
            }
        }
        return turns;
    }

    private List<String> differences(List<ParsedTurn> turns) {
        List<String> differences = new ArrayList<>();
        if (!meta.path("is_transcript").asBoolean()) {
            if (!turns.isEmpty()) {
                differences.add("is no transcript, but has " + turns.size() + " spoken turns");
            }
            return differences;
        }
        count(turns, differences);
        if (meta.path("n_turns").isNumber() && turns.size() == meta.path("n_turns").asInt()) {
            speakers(turns, differences);
        }
        end("first", meta.path("first_turn"), turns.isEmpty() ? null : turns.getFirst(), differences);
        end("last", meta.path("last_turn"), turns.isEmpty() ? null : turns.getLast(), differences);
        return differences;
    }

    private void count(List<ParsedTurn> turns, List<String> differences) {
        int one = meta.path("n_turns").asInt(-1);
        int merged = meta.path("n_turns_merged").asInt(-1);
        int without = meta.path("n_turns_without_break_cues").asInt(-1);
        boolean known = one >= 0;
        if (known && turns.size() != one && turns.size() != merged && turns.size() != without) {
            differences.add(turns.size() + " turns for " + one + (merged == one ? "" : " (" + merged + " merged)"));
        } else if (turns.isEmpty()) {
            differences.add("no turns");
        }
    }

    private void speakers(List<ParsedTurn> turns, List<String> differences) {
        TreeMap<String, Integer> due = new TreeMap<>();
        meta.path("speakers").forEach(speaker -> due.merge(folded(speaker.get(0).asString()),
                speaker.get(1).asInt(), Integer::sum));
        TreeMap<String, Integer> byLabel = new TreeMap<>();
        TreeMap<String, Integer> byName = new TreeMap<>();
        for (ParsedTurn turn : turns) {
            byLabel.merge(folded(String.valueOf(turn.label())), 1, Integer::sum);
            byName.merge(folded(String.valueOf(turn.speaker())), 1, Integer::sum);
        }
        if (!byLabel.equals(due) && !byName.equals(due)) {
            differences.add("speakers " + byLabel + " for " + due);
        }
    }

    private static void end(String which, JsonNode due, @Nullable ParsedTurn turn, List<String> differences) {
        if (turn == null || !due.isObject()) {
            return;
        }
        String text = folded(turn.text());
        JsonNode start = due.path("text_start");
        JsonNode end = due.path("text_end");
        boolean right = start.isString()
                ? text.startsWith(folded(start.asString())) || folded(start.asString()).startsWith(text)
                : text.endsWith(folded(end.asString()));
        if (!right) {
            differences.add(which + " turn \"" + turn.text().substring(0, Math.min(40, turn.text().length())) + "…"
                    + turn.text().substring(Math.max(0, turn.text().length() - 40)) + "\"");
        }
    }

    /// Letters and digits only, in small letters: how a human's note and a source may differ.
    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
