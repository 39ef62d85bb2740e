package org.verbatim.benchmark;

/// Somebody who answers the queries that are measured.
interface Contestant {

    /// What [#total] returns where the answer does not say it as a number.
    long UNTOLD = -1;

    String name();

    /// Whether there is a way to put the query.
    default boolean takes(Sample sample) {
        return true;
    }

    /// Answers the query in full (the best twenty with their passages, and the counts) and returns how many turns it finds.
    long total(Sample sample);
}
