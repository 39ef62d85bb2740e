package org.verbatim.records;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.verbatim.records.JsonDialect.Fields;
import org.verbatim.records.JsonDialect.Habit;
import org.verbatim.records.JsonValue.Elements;
import org.verbatim.records.JsonValue.Members;
import org.verbatim.records.JsonValue.Scalar;

/// Finds the segments of a transcript in JSON of no known dialect: the list of objects that hold most words and say of each who speaks, or when.
final class JsonRecords {

    private static final int DEEPEST = 4;
    private static final int LOOKED_AT = 50;
    private static final int SECONDS = 1000;
    /// Names with values that are shorter are no talk, unless they have times.
    private static final int FEWEST_CHARACTERS = 12;

    private final String text;
    private final JsonValue root;
    private @Nullable Elements best;
    private @Nullable Fields bestFields;
    private long mostWords;

    private JsonRecords(String text, JsonValue root) {
        this.text = text;
        this.root = root;
    }

    /// A list with what is what in its elements.
    record Found(List<JsonValue> segments, Fields fields, Habit habit) {}

    static @Nullable Found in(String text, JsonValue root) {
        JsonRecords records = new JsonRecords(text, root);
        records.search();
        Elements best = records.best;
        Fields fields = records.bestFields;
        if (best == null || fields == null) {
            return null;
        }
        return new Found(best.values(), fields, fields.start().isEmpty() ? Habit.TURNS : Habit.SEGMENTS);
    }

    private record Place(JsonValue value, int depth) {}

    private void search() {
        Deque<Place> queue = new ArrayDeque<>(List.of(new Place(root, 0)));
        while (!queue.isEmpty()) {
            Place place = queue.remove();
            Collection<JsonValue> below = switch (place.value()) {
                case Members(Map<String, JsonValue> values) -> values.values();
                case Elements elements -> {
                    consider(elements);
                    yield elements.values().subList(0, Math.min(LOOKED_AT, elements.values().size()));
                }
                case Scalar _ -> List.of();
            };
            if (place.depth() < DEEPEST) {
                below.forEach(value -> queue.add(new Place(value, place.depth() + 1)));
            }
        }
    }

    private void consider(Elements elements) {
        List<Members> objects = elements.values().stream().filter(Members.class::isInstance).map(Members.class::cast)
                .limit(LOOKED_AT).toList();
        if (objects.isEmpty()) {
            return;
        }
        String words = named(objects, RecordNames.WORDS, true);
        String speaker = named(objects, RecordNames.SPEAKER, false);
        String start = named(objects, RecordNames.START, false);
        if (words == null || (speaker == null && start == null)) {
            return;
        }
        long length = elements.at("*/" + words).stream()
                .mapToLong(value -> value instanceof Scalar(var raw, boolean isString) && isString
                        ? raw.to() - raw.from()
                        : 0)
                .sum();
        boolean isTalk = start != null || length > (long) FEWEST_CHARACTERS * elements.values().size();
        if (isTalk && length > mostWords) {
            mostWords = length;
            best = elements;
            String end = named(objects, RecordNames.END, false);
            boolean millis = start != null && (start.endsWith("Ms") || start.endsWith("Millis")
                    || RecordTime.unit(scalars(elements, start)) == 1);
            bestFields = new Fields(speaker, words, start == null ? "" : start, end == null ? "" : end,
                    millis ? 1 : SECONDS);
        }
    }

    private List<String> scalars(Elements elements, String path) {
        return elements.at("*/" + path).stream()
                .map(value -> value instanceof Scalar(var raw, var _) ? JsonText.value(text, raw) : "").toList();
    }

    /// The member that stands first among the names by which the objects call theirs.
    private static @Nullable String named(List<Members> objects, List<String> names, boolean string) {
        String best = null;
        int bestRank = names.size();
        for (Members object : objects) {
            for (Map.Entry<String, JsonValue> member : object.values().entrySet()) {
                int rank = RecordNames.rank(names, member.getKey());
                boolean fits = !string || (member.getValue() instanceof Scalar(var _, boolean isString) && isString);
                if (rank >= 0 && rank < bestRank && fits && isPath(member.getKey())) {
                    best = member.getKey();
                    bestRank = rank;
                }
            }
        }
        return best;
    }

    private static boolean isPath(String name) {
        return name.indexOf('/') < 0 && name.indexOf('|') < 0;
    }
}
