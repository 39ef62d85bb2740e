package org.verbatim.parse.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.verbatim.parse.reading.Dates;
import org.verbatim.parse.reading.ReadLimits;
import org.verbatim.parse.reading.ReadingEntry;
import org.verbatim.parse.reading.SpanMap;
import org.verbatim.parse.reading.TurnText;
import org.verbatim.parse.reading.Voices;
import org.verbatim.transcript.Lossless;
import org.verbatim.transcript.ParseWarning;
import org.verbatim.transcript.ParsedFacts;
import org.verbatim.transcript.ParsedTranscript;
import org.verbatim.transcript.ParsedTurn;
import org.verbatim.transcript.SpanKind;
import org.verbatim.transcript.TurnKind;

/// Reads one line of [JsonLines]. Titles, dates and other facts are front matter, speakers are labels, texts are words, and all else
/// (keys, commas, fields that we do not know) is markup.
public final class JsonInterview {

    private final SourceLines.Line line;
    private final ReadLimits limits;
    private final JsonCursor cursor;
    private final SpanMap spans;
    private final Map<String, String> facts = new HashMap<>();
    private final List<Said> said = new ArrayList<>();
    private final List<ParseWarning> warnings = new ArrayList<>();
    private boolean hasTurns;

    /// A turn before its speaker is known by name.
    private record Said(@Nullable String label, TurnText words) {}

    private JsonInterview(SourceLines.Line line, ReadLimits limits) {
        this.line = line;
        this.limits = limits;
        this.cursor = new JsonCursor(line.text());
        this.spans = new SpanMap(line.text(), line.from());
    }

    public static ReadingEntry read(SourceLines.Line line, ReadLimits limits) {
        if (line.tooLong()) {
            return new ReadingEntry.Refused(line.number(), "longer than " + limits.maxInterviewCharacters()
                    + " characters (maxInterviewCharacters)");
        }
        try {
            return new JsonInterview(line, limits).entry();
        } catch (BadJson e) {
            return new ReadingEntry.Refused(line.number(), String.valueOf(e.getMessage()));
        }
    }

    private ReadingEntry entry() {
        members(this::member);
        cursor.expectEnd();
        if (!hasTurns) {
            return new ReadingEntry.Refused(line.number(), "no \"turns\"");
        }
        if (said.isEmpty()) {
            return new ReadingEntry.Refused(line.number(), "no turn has words");
        }
        return new ReadingEntry.Read(Lossless.check(transcript()));
    }

    private ParsedTranscript transcript() {
        Voices voices = new Voices();
        for (Said one : said) {
            if (one.label() != null) {
                voices.heard(one.label(), one.words().text());
            }
        }
        Map<String, String> names = voices.names();
        List<ParsedTurn> turns = new ArrayList<>(said.size());
        for (Said one : said) {
            String name = one.label() == null ? null : names.get(one.label());
            turns.add(one.words().turn(TurnKind.SPOKEN, name, one.label(), null));
        }
        return new ParsedTranscript(line.text(), line.from(), facts(), voices.speakers(), List.of(), turns,
                spans.spans(),
                warnings);
    }

    private ParsedFacts facts() {
        String source = facts.get("source");
        boolean isAddress = source != null && (source.startsWith("http://") || source.startsWith("https://"));
        return new ParsedFacts(facts.get("id"), facts.get("title"), facts.get("standfirst"), facts.get("publisher"),
                date("recorded"), date("date"), facts.get("language"), isAddress ? source : null, null, null);
    }

    private @Nullable String date(String key) {
        String value = facts.get(key);
        if (value == null) {
            return null;
        }
        String date = Dates.edtf(value);
        if (date == null) {
            warnings.add(
                    new ParseWarning(line.number(), 1, ParseWarning.Kind.FACT, "\"" + key + "\" is no date", value));
        }
        return date;
    }

    private interface Member {
        void read(String key);
    }

    /// Walks over an object; a key that comes twice would leave open which one holds.
    private void members(Member member) {
        cursor.expect('{');
        Set<String> keys = new HashSet<>();
        if (cursor.take('}')) {
            return;
        }
        do {
            String key = JsonText.value(line.text(), cursor.string());
            if (!keys.add(key)) {
                throw new BadJson(cursor.at(), "\"" + key + "\" comes twice");
            }
            cursor.expect(':');
            member.read(key);
        } while (cursor.take(','));
        cursor.expect('}');
    }

    private void member(String key) {
        switch (key) {
            case "turns" -> turns();
            case "id", "title", "date", "recorded", "source", "standfirst", "publisher", "language" -> fact(key);
            default -> cursor.skip();
        }
    }

    private void fact(String key) {
        if (cursor.peek() != '"') {
            cursor.skip();
            return;
        }
        JsonCursor.Raw raw = cursor.string();
        paint(raw, SpanKind.FRONT);
        String value = JsonText.value(line.text(), raw);
        if (!value.isEmpty()) {
            facts.put(key, value);
        }
    }

    private void paint(JsonCursor.Raw raw, SpanKind kind) {
        spans.paintTrimmed(line.from() + raw.from(), line.from() + raw.to(), kind);
    }

    private void turns() {
        hasTurns = true;
        cursor.expect('[');
        if (cursor.take(']')) {
            return;
        }
        do {
            turn();
        } while (cursor.take(','));
        cursor.expect(']');
    }

    private void turn() {
        if (said.size() == limits.maxTurns()) {
            throw new BadJson(cursor.at(), "more than " + limits.maxTurns() + " turns (maxTurns)");
        }
        Map<String, JsonCursor.Raw> fields = HashMap.newHashMap(2);
        members(key -> {
            if (cursor.peek() == '"' && (key.equals("speaker") || key.equals("text"))) {
                fields.put(key, cursor.string());
            } else {
                cursor.skip();
            }
        });
        JsonCursor.Raw text = fields.get("text");
        if (text == null) {
            throw new BadJson(cursor.at(), "a turn without \"text\"");
        }
        TurnText words = JsonText.words(line.text(), line.from(), text);
        if (words.isBlank()) {
            warnings.add(new ParseWarning(line.number(), text.from() + 1, ParseWarning.Kind.OTHER,
                    "a turn without words", ""));
            return;
        }
        words.paint(spans, SpanKind.WORDS);
        said.add(new Said(label(fields.get("speaker")), words));
    }

    private @Nullable String label(JsonCursor.@Nullable Raw speaker) {
        if (speaker == null) {
            return null;
        }
        paint(speaker, SpanKind.LABEL);
        String label = JsonText.value(line.text(), speaker);
        return label.isEmpty() ? null : label;
    }
}
