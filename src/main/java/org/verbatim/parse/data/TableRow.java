package org.verbatim.parse.data;

import java.util.ArrayList;
import java.util.List;

/// A row of a table as text (RFC 4180, with any delimiter), whose cells know their places.
record TableRow(int from, List<Cell> cells) {

    TableRow {
        cells = List.copyOf(cells);
    }

    /// The characters of a cell, between its quotation marks where it has some; `closed` is false where the second one is missing.
    record Cell(int from, int to, boolean quoted, boolean closed) {}

    /// The rows from a place on, at most so many; empty lines are none.
    static List<TableRow> of(String text, int start, char delimiter, int most) {
        List<TableRow> rows = new ArrayList<>();
        int at = start;
        while (at < text.length() && rows.size() < most) {
            List<Cell> cells = new ArrayList<>();
            int from = at;
            boolean more = true;
            while (more) {
                Cell cell = cell(text, at, delimiter);
                cells.add(cell);
                at = end(text, cell, delimiter);
                more = at < text.length() && text.charAt(at) == delimiter;
                at += more ? 1 : 0;
            }
            at = lineEnd(text, at);
            if (cells.size() > 1 || cells.getFirst().from() < cells.getFirst().to()) {
                rows.add(new TableRow(from, cells));
            }
        }
        return rows;
    }

    private static Cell cell(String text, int from, char delimiter) {
        if (from >= text.length() || text.charAt(from) != '"') {
            int to = from;
            while (to < text.length() && text.charAt(to) != delimiter && !isLineEnd(text.charAt(to))) {
                to++;
            }
            return new Cell(from, to, false, true);
        }
        int at = text.indexOf('"', from + 1);
        // "a double-quote appearing inside a field must be escaped by preceding it with another double quote"
        while (at >= 0 && at + 1 < text.length() && text.charAt(at + 1) == '"') {
            at = text.indexOf('"', at + 2);
        }
        return new Cell(from + 1, at < 0 ? text.length() : at, true, at >= 0);
    }

    /// Where the delimiter or the line's end stands behind a cell; what stands between them and a closing quotation mark belongs to nothing.
    private static int end(String text, Cell cell, char delimiter) {
        int at = Math.min(text.length(), cell.to() + (cell.quoted() ? 1 : 0));
        while (at < text.length() && text.charAt(at) != delimiter && !isLineEnd(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int lineEnd(String text, int at) {
        int end = at;
        if (end < text.length() && text.charAt(end) == '\r') {
            end++;
        }
        return end < text.length() && text.charAt(end) == '\n' ? end + 1 : Math.max(end, at);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
