package org.verbatim.search.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Gives every value of a facet a number for all segments. Several values may have one key, as a title changes and a person has another name in
/// another interview: hits tell their own, facets count them as one, under the *first* of their numbers and with the value that came last.
/// Numbers are never taken back; there are few.
final class FacetDictionary<V> {

    private final Function<V, String> key;
    private final Map<V, Integer> numbers = new HashMap<>();
    private final List<V> values = new ArrayList<>();
    private final Map<String, Integer> firsts = new HashMap<>();
    /// By number, the first of its key; longer than there are numbers.
    private int[] first = new int[64];
    private final Map<Integer, V> newer = new HashMap<>();
    private int changes;

    FacetDictionary(Function<V, String> key) {
        this.key = key;
    }

    /// `current` where the archive holds it now, and not only some segment that keeps what was replaced.
    synchronized int number(V value, boolean current) {
        Integer known = numbers.putIfAbsent(value, values.size());
        int number = known == null ? values.size() : known;
        if (known == null) {
            values.add(value);
            changes++;
        }
        Integer before = firsts.putIfAbsent(key.apply(value), number);
        int firstOfKey = before == null ? number : before;
        if (known == null) {
            if (number == first.length) {
                first = Arrays.copyOf(first, 2 * number); // those who hold the old one know of no number that it has not
            }
            first[number] = firstOfKey;
        }
        if (current && !shown(firstOfKey).equals(value)) {
            newer.put(firstOfKey, value);
            changes++;
        }
        return number;
    }

    /// The very value that has this number.
    synchronized V value(int number) {
        return values.get(number);
    }

    /// What stands for all values of one key, by the first number.
    synchronized V shown(int first) {
        return newer.getOrDefault(first, values.get(first));
    }

    /// By number, the first of its key: of all numbers that were given before it was asked for.
    synchronized int[] firsts() {
        return first;
    }

    /// Moves what was counted by number to the first of each key.
    void fold(long[] counts) {
        int[] firsts = firsts();
        for (int number = 0; number < counts.length; number++) {
            if (firsts[number] != number) {
                counts[firsts[number]] += counts[number];
                counts[number] = 0;
            }
        }
    }

    synchronized int size() {
        return values.size();
    }

    /// How often a value has come or changed.
    synchronized int changes() {
        return changes;
    }

    /// What stands for each key, by now.
    synchronized List<V> all() {
        return firsts.values().stream().sorted().map(this::shown).toList();
    }
}
