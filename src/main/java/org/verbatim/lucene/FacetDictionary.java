package org.verbatim.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Gives every value of a facet one number for all segments. A value read again under the same key takes the place of the older: a title
/// may have changed. Numbers are never taken back; there are few.
final class FacetDictionary<V> {

    private final Function<V, String> key;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<V> values = new ArrayList<>();
    private int changes;

    FacetDictionary(Function<V, String> key) {
        this.key = key;
    }

    synchronized int number(V value) {
        Integer known = numbers.putIfAbsent(key.apply(value), values.size());
        if (known == null) {
            values.add(value);
            changes++;
            return values.size() - 1;
        }
        if (!values.set(known, value).equals(value)) {
            changes++;
        }
        return known;
    }

    synchronized V value(int number) {
        return values.get(number);
    }

    synchronized int size() {
        return values.size();
    }

    /// How often a value has come or changed.
    synchronized int changes() {
        return changes;
    }

    /// All values there are by now.
    synchronized List<V> values() {
        return List.copyOf(values);
    }
}
