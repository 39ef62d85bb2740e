package org.verbatim.parse.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.verbatim.text.Chars;

/// Finds the numbers that court reporters set before each line (1 to 25 on every page, or going on) and takes them out of the text, with the page
/// numbers beside them.
final class LineNumbers {

    private static final int FEWEST = 15;
    private static final double IN_ORDER = 0.7;
    private static final double NUMBERED = 0.35;
    private static final int MOST_DIGITS = 5;

    private final String source;
    private final List<RawLine> lines;
    /// The number that a line begins with, -1 for none, and where it ends.
    private final int[] numbers;
    private final int[] ends;
    private final boolean[] pageNumbers;

    private LineNumbers(String source, List<RawLine> lines) {
        this.source = source;
        this.lines = lines;
        this.numbers = new int[lines.size()];
        this.ends = new int[lines.size()];
        this.pageNumbers = new boolean[lines.size()];
        for (int i = 0; i < lines.size(); i++) {
            number(i);
        }
        keepColumn();
    }

    /// Line numbers end in one column: others are text, or the page's.
    private void keepColumn() {
        Map<Integer, Integer> columns = new HashMap<>();
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] >= 0) {
                columns.merge(endColumn(i), 1, Integer::sum);
            }
        }
        int column = columns.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(0);
        for (int i = 0; i < numbers.length; i++) {
            boolean other = numbers[i] >= 0 && Math.abs(endColumn(i) - column) > 1;
            pageNumbers[i] = other && Chars.skipSpace(source, ends[i], lines.get(i).to()) == lines.get(i).to();
            numbers[i] = other ? -1 : numbers[i];
        }
    }

    private int endColumn(int index) {
        return lines.get(index).indent() + ends[index] - lines.get(index).textFrom();
    }

    static List<RawLine> without(String source, List<RawLine> lines) {
        LineNumbers numbers = new LineNumbers(source, lines);
        return numbers.areThere() ? numbers.removed() : lines;
    }

    private void number(int index) {
        RawLine line = lines.get(index);
        int at = line.textFrom();
        while (at < line.to() && at - line.textFrom() < MOST_DIGITS && isDigit(source.charAt(at))) {
            at++;
        }
        boolean alone = at > line.textFrom() && (at == line.to() || Chars.isSpace(source.charAt(at)));
        numbers[index] = alone && !line.furniture() ? Integer.parseInt(source, line.textFrom(), at, 10) : -1;
        ends[index] = at;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private boolean areThere() {
        int numbered = 0;
        int inOrder = 0;
        int filled = 0;
        int last = -1;
        for (int i = 0; i < numbers.length; i++) {
            filled += lines.get(i).isBlank() ? 0 : 1;
            if (numbers[i] >= 0) {
                numbered++;
                inOrder += numbers[i] == last + 1 || numbers[i] == 1 ? 1 : 0;
                last = numbers[i];
            }
        }
        return numbered >= FEWEST && inOrder >= IN_ORDER * numbered && numbered >= NUMBERED * filled;
    }

    /// A number out of order is text.
    private List<RawLine> removed() {
        Map<Integer, Integer> gaps = new HashMap<>();
        boolean[] isLineNumber = new boolean[numbers.length];
        int last = 0;
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] >= 0 && (numbers[i] == last + 1 || (numbers[i] == 1 && last > 1))) {
                isLineNumber[i] = true;
                last = numbers[i];
                int text = Chars.skipSpace(source, ends[i], lines.get(i).to());
                if (text < lines.get(i).to()) {
                    gaps.merge(RawLines.column(source, ends[i], text), 1, Integer::sum);
                }
            }
        }
        int gap = gaps.keySet().stream().min(Integer::compare).orElse(0);
        int margin = margin(isLineNumber) + gap;
        List<RawLine> removed = new ArrayList<>(lines.size());
        for (int i = 0; i < numbers.length; i++) {
            removed.add(line(i, isLineNumber[i], gap, margin));
        }
        return removed;
    }

    /// The column after the numbers: the last that any of them ends in.
    private int margin(boolean[] isLineNumber) {
        int margin = 0;
        for (int i = 0; i < numbers.length; i++) {
            if (isLineNumber[i]) {
                margin = Math.max(margin, endColumn(i));
            }
        }
        return margin;
    }

    private RawLine line(int index, boolean isLineNumber, int gap, int margin) {
        RawLine line = lines.get(index);
        if (isLineNumber) {
            int text = Chars.skipSpace(source, ends[index], line.to());
            int indent = Math.max(0, RawLines.column(source, ends[index], text) - gap);
            return new RawLine(line.from(), line.to(), text, indent, false);
        }
        RawLine moved = new RawLine(line.from(), line.to(), line.textFrom(), Math.max(0, line.indent() - margin),
                line.furniture());
        return pageNumbers[index] ? moved.asFurniture() : moved;
    }
}
