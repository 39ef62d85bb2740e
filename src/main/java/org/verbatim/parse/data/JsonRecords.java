package org.verbatim.parse.data;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.verbatim.parse.data.JsonDialect.Fields;
import org.verbatim.parse.data.JsonDialect.Habit;
import org.verbatim.parse.data.JsonValue.Elements;
import org.verbatim.parse.data.JsonValue.Members;
import org.verbatim.parse.data.JsonValue.Scalar;

/// Finds the segments of a transcript in JSON of no known dialect: the lists of objects that hold most words and say of each who speaks, or when.
/// There may be several of one shape, as where a transcript has chapters.
final class JsonRecords {

    private static final int DEEPEST = 5;
    private static final int LOOKED_AT = 50;
    private static final int SECONDS = 1000;
    /// Names with values that are shorter are no talk, unless they have times.
    private static final int FEWEST_CHARACTERS = 12;

    private final String text;
    private final Map<Fields, List<Elements>> lists = new LinkedHashMap<>();

    private JsonRecords(String text) {
        this.text = text;
    }

    /// Segments with what is what in them.
    record Found(List<JsonValue> segments, Fields fields, Habit habit) {}

    static @Nullable Found in(String text, JsonValue root) {
        JsonRecords records = new JsonRecords(text);
        records.search(root);
        Fields best = null;
        long mostWords = 0;
        for (Map.Entry<Fields, List<Elements>> shape : records.lists.entrySet()) {
            long length = shape.getValue().stream().mapToLong(list -> length(list, shape.getKey().words())).sum();
            if (length > mostWords) {
                best = shape.getKey();
                mostWords = length;
            }
        }
        if (best == null) {
            return null;
        }
        List<JsonValue> segments = records.lists.getOrDefault(best, List.of()).stream()
                .flatMap(list -> list.values().stream()).toList();
        return new Found(segments, best, best.start().isEmpty() ? Habit.TURNS : Habit.SEGMENTS);
    }

    private record Place(JsonValue value, int depth) {}

    private void search(JsonValue root) {
        Deque<Place> queue = new ArrayDeque<>(List.of(new Place(root, 0)));
        while (!queue.isEmpty()) {
            Place place = queue.remove();
            Collection<JsonValue> below = switch (place.value()) {
                case Members(Map<String, JsonValue> values) -> values.values();
                case Elements elements when consider(elements) -> List.of();
                case Elements elements -> elements.values();
                case Scalar _ -> List.of();
            };
            if (place.depth() < DEEPEST) {
                below.forEach(value -> queue.add(new Place(value, place.depth() + 1)));
            }
        }
    }

    /// Whether the list holds segments.
    private boolean consider(Elements elements) {
        List<Members> objects = elements.values().stream().filter(Members.class::isInstance).map(Members.class::cast)
                .limit(LOOKED_AT).toList();
        String words = words(objects);
        String speaker = named(objects, RecordNames.SPEAKER);
        String start = named(objects, RecordNames.START);
        if (words == null || (speaker == null && start == null)) {
            return false;
        }
        if (start == null && length(elements, words) <= (long) FEWEST_CHARACTERS * elements.values().size()) {
            return false;
        }
        String end = named(objects, RecordNames.END);
        boolean millis = start != null && (start.endsWith("Ms") || start.endsWith("Millis")
                || RecordTime.unit(scalars(elements, start)) == 1);
        Fields fields = new Fields(speaker, words, start == null ? "" : start, end == null ? "" : end,
                millis ? 1 : SECONDS);
        lists.computeIfAbsent(fields, _ -> new ArrayList<>()).add(elements);
        return true;
    }

    private static long length(Elements elements, String words) {
        return elements.at("*/" + words).stream()
                .mapToLong(value -> value instanceof Scalar(var raw, boolean isString) && isString
                        ? raw.to() - raw.from()
                        : 0)
                .sum();
    }

    private List<String> scalars(Elements elements, String path) {
        return elements.at("*/" + path).stream()
                .map(value -> value instanceof Scalar(var raw, var _) ? JsonText.value(text, raw) : "").toList();
    }

    /// The path of the words: a member that is a string, or else a list of objects that have one.
    private static @Nullable String words(List<Members> objects) {
        String word = named(objects, RecordNames.WORDS,
                value -> value instanceof Scalar(var _, boolean isString) && isString);
        if (word != null) {
            return word;
        }
        String list = named(objects, RecordNames.WORDS, Elements.class::isInstance);
        if (list == null) {
            return null;
        }
        List<Members> inside = objects.stream().flatMap(object -> object.at(list + "/*").stream())
                .filter(Members.class::isInstance).map(Members.class::cast).limit(LOOKED_AT).toList();
        String below = named(inside, RecordNames.WORDS,
                value -> value instanceof Scalar(var _, boolean isString) && isString);
        String name = below == null ? named(inside, List.of("word"), Scalar.class::isInstance) : below;
        return name == null ? null : list + "/*/" + name;
    }

    private static @Nullable String named(List<Members> objects, List<String> names) {
        return named(objects, names, _ -> true);
    }

    /// The member that stands first among the names by which the objects call theirs.
    private static @Nullable String named(List<Members> objects, List<String> names, Predicate<JsonValue> fits) {
        String best = null;
        int bestRank = names.size();
        for (Members object : objects) {
            for (Map.Entry<String, JsonValue> member : object.values().entrySet()) {
                int rank = RecordNames.rank(names, member.getKey());
                if (rank >= 0 && rank < bestRank && fits.test(member.getValue()) && isPath(member.getKey())) {
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
