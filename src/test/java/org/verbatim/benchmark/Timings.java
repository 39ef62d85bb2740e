package org.verbatim.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// How long something took, each time.
final class Timings {

    private final List<Long> nanos = new ArrayList<>();

    synchronized void add(long one) {
        nanos.add(one);
    }

    synchronized int count() {
        return nanos.size();
    }

    /// Milliseconds that so many of a hundred did not exceed (the nearest rank); NaN where nothing was timed.
    synchronized double percentile(double of100) {
        if (nanos.isEmpty()) {
            return Double.NaN;
        }
        List<Long> sorted = new ArrayList<>(nanos);
        Collections.sort(sorted);
        int rank = (int) Math.ceil(of100 / 100 * sorted.size());
        return sorted.get(Math.max(0, rank - 1)) / 1e6;
    }

    /// Milliseconds on average; NaN where nothing was timed.
    synchronized double mean() {
        return nanos.isEmpty() ? Double.NaN : nanos.stream().mapToLong(Long::longValue).average().orElseThrow() / 1e6;
    }

    double median() {
        return percentile(50);
    }
}
