package org.verbatim.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The medians of all archives by what was measured: what growth is drawn of.
final class Results {

    private final Map<String, List<Point>> series = new TreeMap<>();

    /// So much at so many turns.
    record Point(int turns, double value) {}

    void add(String what, int turns, double value) {
        if (!Double.isNaN(value)) {
            series.computeIfAbsent(what, name -> new ArrayList<>()).add(new Point(turns, value));
        }
    }

    List<Point> of(String what) {
        return List.copyOf(series.getOrDefault(what, List.of()));
    }
}
