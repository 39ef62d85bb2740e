package org.verbatim.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
    /// The numbers that are not the first of their key, and which is.
    private final Map<Integer, Integer> others = new LinkedHashMap<>();
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
        int first = before == null ? number : before;
        if (known == null && first != number) {
            others.put(number, first);
        }
        if (current && !shown(first).equals(value)) {
            newer.put(first, value);
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

    /// Tells of each number below `size` that is not the first of its key to which one it belongs, so that what was counted by number is moved
    /// there.
    synchronized void fold(int size, Move move) {
        others.forEach((number, first) -> {
            if (number < size) {
                move.move(number, first);
            }
        });
    }

    /// Moves what was counted by number to the first of each key.
    void fold(int[] counts) {
        fold(counts.length, (from, to) -> {
            counts[to] += counts[from];
            counts[from] = 0;
        });
    }

    /// Moves what was counted by number to the first of each key.
    void fold(long[] counts) {
        fold(counts.length, (from, to) -> {
            counts[to] += counts[from];
            counts[from] = 0;
        });
    }

    interface Move {
        void move(int from, int to);
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
