package org.verbatim.interview;

/// Words of a turn that were taken down, by their numbers, from 1, `first` and `last` inclusive.
record HiddenRange(int first, int last) {

    HiddenRange {
        if (first < 1 || last < first) {
            throw new IllegalArgumentException("words " + first + " to " + last);
        }
    }
}
