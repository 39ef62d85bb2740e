package org.verbatim.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What was measured, as Markdown, on the terminal and in a file.
final class Report {

    private final Path file;

    /// Begins a new one.
    Report(Path file) {
        this.file = file;
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void heading(String text) {
        write("\n## " + text + "\n");
    }

    void text(String text) {
        write(text + "\n");
    }

    void table(List<String> head, List<List<String>> rows) {
        write("\n" + row(head) + "\n" + row(head.stream().map(one -> "---").toList()) + "\n"
                + rows.stream().map(Report::row).collect(Collectors.joining("\n")) + "\n");
    }

    private static String row(List<String> cells) {
        return cells.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |"));
    }

    /// Three figures that count: 0.123, 1.23, 12.3, 12,345.
    static String figure(double value) {
        if (Double.isNaN(value)) {
            return "–";
        }
        String form = value >= 99.95 ? "%,.0f" : value >= 9.995 ? "%.1f" : value >= 0.9995 ? "%.2f" : "%.3f";
        return String.format(Locale.ROOT, form, value);
    }

    /// Some figures in one cell.
    static String figures(double... values) {
        return Arrays.stream(values).mapToObj(Report::figure).collect(Collectors.joining(" / "));
    }

    private void write(String text) {
        System.out.print(text);
        System.out.flush();
        try {
            Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
