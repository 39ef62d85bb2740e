package org.verbatim.parse.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds what stands at the top or the foot of every page, where a source has page breaks (form feeds): heads, feet, page numbers.
final class RunningHeads {

    /// So many lines at the top and the foot of a page may be its own.
    private static final int DEPTH = 3;
    private static final int FEWEST_PAGES = 3;
    private static final double MOST_PAGES = 0.3;
    private static final int LONGEST = 120;

    private RunningHeads() {
    }

    static List<RawLine> without(String source, List<RawLine> lines) {
        List<List<Integer>> edges = edges(source, lines);
        if (edges.size() < 2) {
            return lines;
        }
        Map<String, Integer> pages = new HashMap<>();
        for (List<Integer> page : edges) {
            Set<String> shapes = new HashSet<>();
            page.forEach(line -> shapes.add(shape(source, lines.get(line))));
            shapes.forEach(shape -> pages.merge(shape, 1, Integer::sum));
        }
        List<RawLine> without = new ArrayList<>(lines);
        for (List<Integer> page : edges) {
            for (int line : page) {
                String shape = shape(source, lines.get(line));
                int often = pages.getOrDefault(shape, 0);
                boolean everywhere = often >= FEWEST_PAGES && often >= MOST_PAGES * edges.size();
                if (shape.equals("#") || (everywhere && shape.length() < LONGEST)) {
                    without.set(line, lines.get(line).asFurniture());
                }
            }
        }
        return without;
    }

    /// For each page the indexes of its first and last lines that are not blank.
    private static List<List<Integer>> edges(String source, List<RawLine> lines) {
        List<List<Integer>> pages = new ArrayList<>();
        List<Integer> page = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            RawLine line = lines.get(i);
            if (source.indexOf('\f', line.from(), line.to()) >= 0) {
                pages.add(edges(page));
                page.clear();
            }
            if (!line.isBlank()) {
                page.add(i);
            }
        }
        pages.add(edges(page));
        return pages;
    }

    private static List<Integer> edges(List<Integer> page) {
        if (page.size() <= 2 * DEPTH) {
            return List.copyOf(page);
        }
        List<Integer> edges = new ArrayList<>(page.subList(0, DEPTH));
        edges.addAll(page.subList(page.size() - DEPTH, page.size()));
        return edges;
    }

    /// What is the same on all pages: the line with `#` for each number.
    private static String shape(String source, RawLine line) {
        int to = Math.min(line.to(), line.textFrom() + LONGEST);
        return source.substring(line.textFrom(), to).strip().replaceAll("\\d+", "#").replaceAll("\\s+", " ");
    }
}
