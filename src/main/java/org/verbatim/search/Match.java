package org.verbatim.search;

import org.jspecify.annotations.Nullable;

/// One match of a hit, before it is made a line. `nth` is as in [ConcordanceLine].
record Match(Hit hit, MatchRange range, @Nullable Integer nth) {

    ConcordanceLine line() {
        return ConcordanceLine.of(hit, range, nth);
    }
}
