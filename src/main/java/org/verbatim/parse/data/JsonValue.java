package org.verbatim.parse.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// A value of a JSON text that knows where its strings and numbers stand.
sealed interface JsonValue {

    /// `{…}`, in its order.
    record Members(Map<String, JsonValue> values) implements JsonValue {}

    /// `[…]`.
    record Elements(List<JsonValue> values) implements JsonValue {}

    /// A string, or a literal such as a number; its characters are those of `raw`.
    record Scalar(JsonCursor.Raw raw, boolean isString) implements JsonValue {}

    /// The values at a path below this one: names with `/` between them, `*` for each element, a number for the one at that place (from the
    /// end where negative); `|` between names of which the first that is there counts.
    default List<JsonValue> at(String path) {
        List<JsonValue> values = List.of(this);
        for (String step : path.split("/", -1)) {
            List<JsonValue> next = new ArrayList<>();
            values.forEach(value -> value.step(step, next));
            values = next;
        }
        return values;
    }

    /// The first value at a path, null where there is none.
    default @Nullable JsonValue first(String path) {
        List<JsonValue> values = at(path);
        return values.isEmpty() ? null : values.getFirst();
    }

    private void step(String step, List<JsonValue> found) {
        switch (this) {
            case Members(Map<String, JsonValue> values) -> {
                for (String name : step.split("\\|", -1)) {
                    JsonValue value = values.get(name);
                    if (value != null) {
                        found.add(value);
                        return;
                    }
                }
            }
            case Elements(List<JsonValue> values) when step.equals("*") -> found.addAll(values);
            case Elements(List<JsonValue> values) when step.matches("-?\\d{1,6}") -> {
                int place = Integer.parseInt(step);
                int at = place < 0 ? values.size() + place : place;
                if (at >= 0 && at < values.size()) {
                    found.add(values.get(at));
                }
            }
            case Elements _,Scalar _ -> {
                // nothing below
            }
        }
    }

    /// Reads a whole text; of several values, one after another, the list of them. Throws [BadJson].
    static JsonValue of(String text) {
        JsonCursor cursor = new JsonCursor(text);
        List<JsonValue> values = new ArrayList<>();
        do {
            values.add(read(cursor, 0));
        } while (cursor.peek() == '{');
        cursor.expectEnd();
        return values.size() == 1 ? values.getFirst() : new Elements(values);
    }

    private static JsonValue read(JsonCursor cursor, int depth) {
        cursor.allow(depth);
        return switch (cursor.peek()) {
            case '{' -> members(cursor, depth);
            case '[' -> elements(cursor, depth);
            case '"' -> new Scalar(cursor.string(), true);
            default -> new Scalar(cursor.literal(), false);
        };
    }

    private static JsonValue members(JsonCursor cursor, int depth) {
        cursor.expect('{');
        Map<String, JsonValue> values = new LinkedHashMap<>();
        if (cursor.take('}')) {
            return new Members(values);
        }
        do {
            int at = cursor.at();
            String name = JsonText.value(cursor.text, cursor.string());
            cursor.expect(':');
            if (values.put(name, read(cursor, depth + 1)) != null) {
                throw new BadJson(at, "\"" + name + "\" comes twice");
            }
        } while (cursor.take(','));
        cursor.expect('}');
        return new Members(values);
    }

    private static JsonValue elements(JsonCursor cursor, int depth) {
        cursor.expect('[');
        List<JsonValue> values = new ArrayList<>();
        if (cursor.take(']')) {
            return new Elements(values);
        }
        do {
            values.add(read(cursor, depth + 1));
        } while (cursor.take(','));
        cursor.expect(']');
        return new Elements(values);
    }
}
