package org.verbatim.search.lucene;

import java.util.Arrays;

/// Hits counted by the numbers of a [FacetDictionary]. What was never counted costs no more than its empty place: a search that finds little in an
/// archive of a hundred thousand voices looks at few of them.
final class NumberCounts {

    private final int[] counts;
    /// The numbers that have a count, or had one before it was moved.
    private int[] counted = new int[64];
    private int size;

    /// Receives a number and how often it was counted, which is never 0.
    interface Each {
        void take(int number, int count);
    }

    NumberCounts(FacetDictionary<?> dictionary) {
        this.counts = new int[dictionary.size()];
    }

    void add(int number) {
        if (counts[number]++ == 0) {
            remember(number);
        }
    }

    /// Moves what was counted to the first number of each key.
    void fold(FacetDictionary<?> dictionary) {
        int[] firsts = dictionary.firsts();
        for (int i = 0, all = size; i < all; i++) {
            int number = counted[i];
            int first = firsts[number];
            if (first != number) {
                if (counts[first] == 0) {
                    remember(first);
                }
                counts[first] += counts[number];
                counts[number] = 0;
            }
        }
    }

    void each(Each receiver) {
        for (int i = 0; i < size; i++) {
            int count = counts[counted[i]];
            if (count > 0) {
                receiver.take(counted[i], count);
            }
        }
    }

    private void remember(int number) {
        if (size == counted.length) {
            counted = Arrays.copyOf(counted, 2 * size);
        }
        counted[size++] = number;
    }
}
