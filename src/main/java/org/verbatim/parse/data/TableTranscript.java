package org.verbatim.parse.data;

import java.util.List;

import org.verbatim.parse.reading.Attempt;
import org.verbatim.parse.reading.Format;
import org.verbatim.parse.reading.ReadLimits;
import org.verbatim.parse.reading.SourceText;
import org.verbatim.parse.reading.TranscriptBuilder;
import org.verbatim.text.Chars;
import org.verbatim.transcript.ParsedFacts;

/// A table as text, with commas, semicolons, tabs or bars between its cells, and a first row that names its columns: each row is a turn.
public final class TableTranscript implements Format {

    private static final int LONGEST_HEAD = 10_000;
    private static final double CONFIDENCE = 0.96;
    private static final int LATEST_HEAD = 500;
    private static final double MOSTLY = 0.8;
    private static final int FEWEST_ROWS = 2;

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public Attempt attempt(SourceText source, ReadLimits limits) {
        String text = source.text();
        int from = Chars.skipSpace(text, 0, text.length());
        // a line by which spreadsheets tell each other the delimiter
        if (text.startsWith("sep=", from)) {
            int end = text.indexOf('\n', from);
            from = end < 0 ? text.length() : end + 1;
        }
        if (source.isDocument()) {
            from = headOfAnyTable(text, from);
        }
        TableHead head = TableHead.of(text, from);
        if (head == null) {
            String missed = "no first row that names a column of words (text, words, transcript …)"
                    + " and one of speakers or times (speaker, name, start, timestamp …)";
            return isTable(text, from) ? Attempt.missed(missed) : Attempt.otherKind(missed);
        }
        List<TableRow> rows = TableRow.of(text, from, head.delimiter(), Integer.MAX_VALUE);
        rows = rows.subList(1, rows.size());
        int columns = source.isDocument() ? head.columns() : 0;
        rows = rows.stream().takeWhile(row -> row.cells().size() >= columns).toList();
        long whole = rows.stream().filter(row -> row.cells().size() > head.words()).count();
        if (rows.size() < FEWEST_ROWS || whole < rows.size() * MOSTLY) {
            return Attempt.missed("too few rows that have the columns of the first");
        }
        if (rows.size() > limits.maxTurns() && head.speaker() >= 0) {
            return Attempt.missed("more than " + limits.maxTurns() + " turns (maxTurns)");
        }
        TranscriptBuilder transcript = new TranscriptBuilder(text);
        new TableTurns(text, head, transcript).read(rows);
        if (transcript.turns() > limits.maxTurns()) {
            return Attempt.missed("more than " + limits.maxTurns() + " turns (maxTurns)");
        }
        return transcript.turns() == 0
                ? Attempt.missed("no row has words")
                : Attempt.read(CONFIDENCE * whole / rows.size(), transcript.build(ParsedFacts.NONE));
    }

    /// Whether the first two lines have as many delimiters, and some.
    private static boolean isTable(String text, int from) {
        String[] lines = text.substring(from, Math.min(text.length(), from + LONGEST_HEAD)).split("\n", 3);
        return lines.length > 1 && ",;\t".chars().anyMatch(delimiter -> {
            long columns = lines[0].chars().filter(c -> c == delimiter).count();
            return columns > 0 && columns == lines[1].chars().filter(c -> c == delimiter).count();
        });
    }

    /// Where the first table of a document begins whose first row names columns of a transcript; `from` where there is none. The cells of a document's tables
    /// are parted by tabs.
    private static int headOfAnyTable(String text, int from) {
        for (int at = from, line = 0; at >= 0 && at < text.length() && line < LATEST_HEAD; line++) {
            int end = text.indexOf('\n', at);
            boolean table = text.indexOf('\t', at) >= 0 && text.indexOf('\t', at) < (end < 0 ? text.length() : end);
            TableHead head = table ? TableHead.of(text, at) : null;
            if (head != null && head.delimiter() == '\t') {
                return at;
            }
            at = end < 0 ? text.length() : end + 1;
        }
        return from;
    }
}
