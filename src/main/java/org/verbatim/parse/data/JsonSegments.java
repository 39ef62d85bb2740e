package org.verbatim.parse.data;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.verbatim.parse.data.JsonDialect.Fields;
import org.verbatim.parse.data.JsonDialect.Habit;
import org.verbatim.parse.data.JsonValue.Members;
import org.verbatim.parse.data.JsonValue.Scalar;
import org.verbatim.parse.reading.StageDirection;
import org.verbatim.parse.reading.Stretches;
import org.verbatim.parse.reading.TranscriptBuilder;
import org.verbatim.parse.reading.TurnText;
import org.verbatim.text.Chars;
import org.verbatim.transcript.ParseWarning;
import org.verbatim.transcript.Role;
import org.verbatim.transcript.SpanKind;
import org.verbatim.transcript.TurnKind;

/// Makes turns of the segments of a JSON text, in their order.
final class JsonSegments {

    private final String text;
    private final TranscriptBuilder transcript;
    private final Fields fields;
    private final Habit habit;
    private final Map<String, Scalar> labels = new HashMap<>();
    private @Nullable Stretches stretches;
    private TurnText words = new TurnText();
    private @Nullable String label;
    private @Nullable Long startMs;
    private @Nullable Long endMs;
    private boolean spaceDue;

    JsonSegments(String text, TranscriptBuilder transcript, Fields fields, Habit habit) {
        this.text = text;
        this.transcript = transcript;
        this.fields = fields;
        this.habit = habit;
    }

    /// Says apart from the words who speaks from a time on, as it is written.
    void label(JsonValue item) {
        if (item.first(fields.start()) instanceof Scalar start && item.first("speaker_label") instanceof Scalar who) {
            labels.put(JsonText.value(text, start.raw()), who);
        }
    }

    void read(List<JsonValue> segments) {
        boolean told = segments.stream().anyMatch(segment -> speaker(segment) != null);
        if (!told && !isTurns() && !segments.isEmpty()) {
            stretches = new Stretches();
            transcript.warn(ParseWarning.Kind.OTHER, 0, Stretches.WARNING, "");
        }
        segments.forEach(this::segment);
        endTurn();
    }

    private void segment(JsonValue segment) {
        Long start = time(segment.at(fields.start()), false);
        boolean joins = isPunctuation(segment);
        if (!joins) {
            begin(segment, start);
        }
        TurnText said = new TurnText();
        for (JsonValue value : segment.at(fields.words())) {
            if (value instanceof Scalar(var raw, boolean isString) && isString) {
                TurnText piece = JsonText.words(text, 0, raw);
                said.add(joint(said, piece, raw), piece);
                boolean endsInSpace = raw.to() > raw.from() && Chars.isSpace(text.charAt(raw.to() - 1));
                spaceDue = endsInSpace || (spaceDue && piece.isEmpty());
            }
        }
        if (habit != Habit.STATED && StageDirection.is(said.text())) {
            endTurn();
            transcript.turn(TurnKind.DIRECTION, null, said, start, time(segment.at(fields.end()), true));
            return;
        }
        words.add(joins ? "" : joint(words, said), said);
        startMs = startMs == null ? start : startMs;
        Long end = time(segment.at(fields.end()), true);
        endMs = end == null ? endMs : end;
        if (stretches != null) {
            stretches.said(said.text(), end);
        }
        if (isTurns()) {
            endTurn(kind(segment));
        }
    }

    private boolean isTurns() {
        return habit == Habit.TURNS || habit == Habit.STATED;
    }

    private void begin(JsonValue segment, @Nullable Long start) {
        Scalar who = speaker(segment);
        String next = who == null ? null : name(who);
        if (next != null && habit == Habit.STATED) {
            transcript.voices().known(next, stated(segment, "role", Role.values(), Role.OTHER));
        }
        if (who != null) {
            transcript.spans().paintTrimmed(who.raw().from(), who.raw().to(), SpanKind.LABEL);
        }
        if (!Objects.equals(next, label) || (stretches != null && stretches.endsBefore(start, words))) {
            endTurn();
        }
        label = next;
    }

    private String joint(TurnText before, TurnText after, JsonCursor.Raw raw) {
        if (habit == Habit.SPACED) {
            boolean space = spaceDue || (raw.to() > raw.from() && Chars.isSpace(text.charAt(raw.from())));
            return space ? " " : "";
        }
        return joint(before, after);
    }

    /// A space, but between ideographs, which are words by themselves.
    private static String joint(TurnText before, TurnText after) {
        return after.isEmpty() || (Character.isIdeographic(before.last())
                && Character.isIdeographic(after.text().codePointAt(0))) ? "" : " ";
    }

    /// A comma or a stop that is an item of its own.
    private boolean isPunctuation(JsonValue segment) {
        return segment.first("type") instanceof Scalar(var raw, var _)
                && JsonText.value(text, raw).startsWith("punct") && !words.isEmpty();
    }

    private @Nullable Scalar speaker(JsonValue segment) {
        if (fields.speaker() == null) {
            return null;
        }
        JsonValue value = segment.first(fields.speaker());
        if (value instanceof Members) {
            value = value.first("name|displayName|display_name|label|id");
        }
        if (value == null && segment.first(fields.start()) instanceof Scalar start) {
            value = labels.get(JsonText.value(text, start.raw()));
        }
        return value instanceof Scalar scalar && !name(scalar).isEmpty() ? scalar : null;
    }

    /// A number or a letter is called as the member is: "speaker": 0 is Speaker 0.
    private String name(Scalar who) {
        String name = JsonText.value(text, who.raw());
        if (habit == Habit.STATED && who.isString()) {
            return name;
        }
        if (!who.isString() && !Character.isDigit(name.isEmpty() ? 'x' : name.charAt(0))) {
            return "";
        }
        return name.codePoints().allMatch(Character::isDigit) || name.codePointCount(0, name.length()) == 1
                ? name.isEmpty() ? "" : "Speaker " + name
                : name;
    }

    private @Nullable Long time(List<JsonValue> values, boolean last) {
        if (values.isEmpty() || fields.start().isEmpty()) {
            return null;
        }
        return (last ? values.getLast() : values.getFirst()) instanceof Scalar(var raw, var _)
                ? RecordTime.millis(JsonText.value(text, raw), fields.millis())
                : null;
    }

    private TurnKind kind(JsonValue segment) {
        return stated(segment, "kind", TurnKind.values(), TurnKind.SPOKEN);
    }

    /// The constant that a member names.
    private <E extends Enum<E>> E stated(JsonValue segment, String member, E[] constants, E absent) {
        if (segment.first(member) instanceof Scalar(var raw, boolean isString) && isString) {
            String name = JsonText.value(text, raw).toUpperCase(Locale.ROOT);
            for (E one : constants) {
                if (one.name().equals(name)) {
                    return one;
                }
            }
        }
        return absent;
    }

    private void endTurn() {
        endTurn(TurnKind.SPOKEN);
    }

    private void endTurn(TurnKind kind) {
        transcript.turn(kind, label, words, startMs, endMs);
        words = new TurnText();
        startMs = null;
        endMs = null;
        if (stretches != null) {
            stretches.begin();
        }
    }
}
