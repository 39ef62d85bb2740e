package org.verbatim.interview;

/// Words of a turn by their numbers, from 1, `first` and `last` inclusive.
record WordRange(int first, int last) {

    WordRange {
        if (first < 1 || last < first) {
            throw new IllegalArgumentException("words " + first + " to " + last);
        }
    }

    int size() {
        return last - first + 1;
    }
}
