package org.verbatim.search.lucene;

import java.util.List;
import java.util.stream.IntStream;

import org.verbatim.search.analysis.Terms;

/// Terms side by side.
record Sequence(List<Slot> slots) {

    Sequence {
        slots = List.copyOf(slots);
    }

    /// These very terms.
    static Sequence of(Terms terms) {
        return new Sequence(
                IntStream.range(0, terms.size()).<Slot>mapToObj(i -> new Slot.Same(terms.term(i))).toList());
    }

    int size() {
        return slots.size();
    }

    /// Whether the terms from `at` on are this sequence; there are enough of them.
    boolean standsAt(Terms terms, int at) {
        for (int i = 0; i < slots.size(); i++) {
            if (!slots.get(i).takes(terms, at + i)) {
                return false;
            }
        }
        return true;
    }
}
