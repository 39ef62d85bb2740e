package org.verbatim.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.verbatim.ingest.ImportOutcome.Added;
import org.verbatim.ingest.ImportOutcome.Rejected;
import org.verbatim.ingest.ImportOutcome.Revised;
import org.verbatim.ingest.ImportOutcome.Unchanged;

/// A table (CSV, RFC 4180) of what became of each interview of an import, written as it goes on, so that it is there also where the import is cut off.
/// What was unchanged is not in it.
final class ImportReport implements Consumer<ImportOutcome>, AutoCloseable {

    /// What a spreadsheet takes for the beginning of a formula.
    private static final String FORMULA = "=+-@\t\r\n";

    private static final String WAITS = "visible to editors only: the reader has doubts about who speaks, or where the conversation begins or"
            + " ends. Look at them and publish it at /admin/interviews";

    private final CSVPrinter table;

    /// Throws [IllegalArgumentException] where the file cannot be written.
    ImportReport(Path file) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Writer writer = Files.newBufferedWriter(file);
            table = new CSVPrinter(writer, CSVFormat.RFC4180);
            table.printRecord("source", "outcome", "address", "turns", "warnings", "reason");
        } catch (IOException e) {
            throw new IllegalArgumentException("the report " + file + " cannot be written: " + e.getMessage(), e);
        }
    }

    @Override
    public void accept(ImportOutcome outcome) {
        switch (outcome) {
            case Added added -> row(added.source(), "added", "/interviews/" + added.slug(), added.turns(),
                    added.warnings(), added.waits() ? WAITS : "");
            case Revised(var source, var slug, _, var turns, var warnings) ->
                row(source, "revised", "/interviews/" + slug, turns, warnings, "");
            case Rejected(var source, var reason, _) -> row(source, "rejected", "", "", "", reason);
            case Unchanged _ -> {
                // as before
            }
        }
    }

    private void row(Object... cells) {
        try {
            table.printRecord(Stream.of(cells).map(ImportReport::cell));
            table.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("the report of the import cannot be written", e);
        }
    }

    private static String cell(Object value) {
        String text = value.toString();
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    @Override
    public void close() {
        try {
            table.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the report of the import cannot be written", e);
        }
    }
}
