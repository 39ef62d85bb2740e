package org.verbatim.parse.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.verbatim.text.Chars;

/// The lines of a source as they stand on its pages, without what a page adds: numbers before the lines, its own number, running heads.
final class RawLines {

    private static final int TAB = 8;
    private static final Pattern PAGE_NUMBER = Pattern
            .compile("(?i)(?:page\\s+\\d{1,4}(?:\\s+of\\s+\\d{1,4})?|[-–—]{1,2}\\s?\\d{1,4}\\s?[-–—]{1,2})");

    private RawLines() {
    }

    static List<RawLine> of(String source) {
        List<RawLine> lines = new ArrayList<>();
        int at = 0;
        while (at < source.length()) {
            int end = lineEnd(source, at);
            lines.add(line(source, at, end));
            at = end + 1;
        }
        return Directives.without(source, RunningHeads.without(source, LineNumbers.without(source, lines)));
    }

    private static RawLine line(String source, int from, int lineEnd) {
        int to = lineEnd > from && source.charAt(lineEnd - 1) == '\r' ? lineEnd - 1 : lineEnd;
        int text = Chars.skipSpace(source, from, to);
        RawLine line = new RawLine(from, to, text, column(source, from, text), false);
        int end = Chars.trimEnd(source, text, to);
        boolean number = end - text < 24 && PAGE_NUMBER.matcher(source).region(text, end).matches();
        return number ? line.asFurniture() : line;
    }

    /// How many columns the white space takes.
    static int column(String source, int from, int to) {
        int column = 0;
        for (int i = from; i < to; i++) {
            char c = source.charAt(i);
            column = switch (c) {
                case '\t' -> (column / TAB + 1) * TAB;
                case '\f', '\uFEFF', '\u200B', '\r' -> column;
                default -> column + 1;
            };
        }
        return column;
    }

    private static int lineEnd(String source, int from) {
        int end = source.indexOf('\n', from);
        return end < 0 ? source.length() : end;
    }
}
