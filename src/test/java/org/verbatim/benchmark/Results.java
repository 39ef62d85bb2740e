package org.verbatim.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// The medians of all archives by what was measured: what growth is drawn of. They are kept in a file, so that a later run may add a size or measure one
/// anew.
final class Results {

    private final Path file;
    private final Map<String, Map<Integer, Double>> series = new TreeMap<>();

    /// So much at so many turns.
    record Point(int turns, double value) {}

    /// Those that the file has already; lines of name, turns and value, tabs between them.
    Results(Path file) throws IOException {
        this.file = file;
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                String[] parts = line.split("\t", -1);
                add(parts[0], Integer.parseInt(parts[1]), Double.parseDouble(parts[2]));
            }
        }
    }

    void add(String what, int turns, double value) {
        if (!Double.isNaN(value)) {
            series.computeIfAbsent(what, name -> new TreeMap<>()).put(turns, value);
        }
    }

    /// By size, the smallest first.
    List<Point> of(String what) {
        return series.getOrDefault(what, Map.of()).entrySet().stream()
                .map(point -> new Point(point.getKey(), point.getValue())).toList();
    }

    /// Of which anything was measured, the smallest first.
    List<Integer> sizes() {
        TreeSet<Integer> sizes = new TreeSet<>();
        series.values().forEach(points -> sizes.addAll(points.keySet()));
        return List.copyOf(sizes);
    }

    void save() throws IOException {
        List<String> lines = new ArrayList<>();
        series.forEach((what, points) -> points
                .forEach((turns, value) -> lines.add(what + "\t" + turns + "\t" + value)));
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, lines);
    }
}
