package org.verbatim.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.verbatim.benchmark.Results.Point;

import static org.verbatim.benchmark.Report.figure;

/// How cost grows with the archive: a table, and a chart with both axes logarithmic, on which what grows with the archive is a slope of one.
final class Growth {

    private static final List<QueryClass> DRAWN = List.of(QueryClass.RARE_WORD, QueryClass.COMMON_WORD,
            QueryClass.PHRASE, QueryClass.PREFIX, QueryClass.QUESTION_ANY);
    private static final List<String> BESIDE = List.of("turns/s: Lucene alone", "turns/s: import",
            "turns/s: index anew", "MB: index", "MB: database", "s: start",
            "errand: check of 30 words as they were said", "errand: check of 30 words, every fifth another");
    private static final int WIDTH = 230;
    private static final int HEIGHT = 220;
    private static final int GAP = 50;
    private static final double LEAST = 0.05;
    private static final double MOST = 5_000;

    private final List<Integer> sizes;
    private final Results results;

    Growth(Results results) {
        this.sizes = results.sizes();
        this.results = results;
    }

    void tell(Report report) {
        report.heading("How cost grows");
        report.text("Milliseconds, p50.");
        List<String> head = new ArrayList<>(List.of("class"));
        sizes.forEach(size -> head.add("%,d".formatted(size)));
        List<List<String>> rows = new ArrayList<>();
        for (QueryClass kind : QueryClass.values()) {
            for (String who : List.of("floor", "Verbatim", "PostgreSQL")) {
                addRow(rows, who + ": " + kind.shown());
            }
        }
        BESIDE.forEach(what -> addRow(rows, what));
        report.table(head, rows);
    }

    private void addRow(List<List<String>> rows, String what) {
        List<Point> points = results.of(what);
        if (!points.isEmpty()) {
            List<String> row = new ArrayList<>(List.of(what));
            for (int size : sizes) {
                row.add(points.stream().filter(point -> point.turns() == size).findFirst()
                        .map(point -> figure(point.value())).orElse("–"));
            }
            rows.add(row);
        }
    }

    void draw(Path file) throws IOException {
        StringBuilder svg = new StringBuilder(
                """
                        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="11">
                        <style>text{fill:#333}.grid{stroke:#ddd}.floor{stroke:#888}.Verbatim{stroke:#a03020}.PostgreSQL{stroke:#2060a0}
                        polyline{fill:none;stroke-width:2}@media(prefers-color-scheme:dark){text{fill:#ccc}.grid{stroke:#444}}</style>
                        """
                        .formatted(DRAWN.size() * (WIDTH + GAP) + GAP, HEIGHT + 110));
        for (int panel = 0; panel < DRAWN.size(); panel++) {
            draw(svg, DRAWN.get(panel), GAP + panel * (WIDTH + GAP));
        }
        int key = GAP;
        for (String who : List.of("floor", "Verbatim", "PostgreSQL")) {
            svg.append(
                    "<polyline class=\"%s\" points=\"%d,%d %d,%d\"/><text x=\"%d\" y=\"%d\">%s</text>%n".formatted(who,
                            key, HEIGHT + 95, key + 30, HEIGHT + 95, key + 36, HEIGHT + 99,
                            who.equals("floor")
                                    ? "Lucene alone, in process"
                                    : who + (who.equals("Verbatim") ? ", over HTTP" : " text search")));
            key += 220;
        }
        Files.writeString(file, svg.append("</svg>\n"));
    }

    private void draw(StringBuilder svg, QueryClass kind, int left) {
        svg.append("<text x=\"%d\" y=\"24\" font-weight=\"bold\">%s</text>%n".formatted(left, kind.shown()));
        for (double value = 0.1; value <= 1_000; value *= 10) {
            svg.append(
                    "<path class=\"grid\" d=\"M%d %.1fh%d\"/><text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s ms</text>%n"
                            .formatted(left, y(value), WIDTH, left - 4, y(value) + 4,
                                    value < 1 ? "0.1" : "%.0f".formatted(value)));
        }
        for (int size : sizes) {
            svg.append(
                    "<path class=\"grid\" d=\"M%.1f 40v%d\"/><text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%s</text>%n"
                            .formatted(x(size, left), HEIGHT, x(size, left), HEIGHT + 58,
                                    size >= 1_000_000 ? size / 1_000_000 + " M" : size / 1_000 + " k"));
        }
        for (String who : List.of("floor", "Verbatim", "PostgreSQL")) {
            StringBuilder points = new StringBuilder();
            for (Point point : results.of(who + ": " + kind.shown())) {
                points.append("%.1f,%.1f ".formatted(x(point.turns(), left), y(point.value())));
            }
            svg.append("<polyline class=\"%s\" points=\"%s\"/>%n".formatted(who, points.toString().strip()));
        }
    }

    private double x(double turns, int left) {
        double first = Math.log(sizes.getFirst());
        return left + (Math.log(turns) - first) / (Math.log(sizes.getLast()) - first) * WIDTH;
    }

    private static double y(double milliseconds) {
        double part = (Math.log(Math.clamp(milliseconds, LEAST, MOST)) - Math.log(LEAST))
                / (Math.log(MOST) - Math.log(LEAST));
        return 40 + HEIGHT * (1 - part);
    }
}
