package org.verbatim.layout;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

import org.verbatim.reading.Chars;
import org.verbatim.reading.Mapped;

/// Takes inline markup out of a stretch of text: `[text](target)`, `**bold**`, `*italic*`, a backslash before a sign, and at the start of a
/// line the signs of a heading (`## `) and of a quoted block (`> `).
final class Inline {

    private static final int LONGEST_LINK = 2_000;
    private static final int LONGEST_HEADING_SIGN = 6;

    private final String source;
    private final int from;
    private final int to;
    private final boolean[] dropped;

    private Inline(String source, int from, int to) {
        this.source = source;
        this.from = from;
        this.to = to;
        this.dropped = new boolean[to - from];
    }

    /// The stretch `from` to `to` without its markup. A line's end is `\n`, whatever it was.
    static Mapped plain(String source, int from, int to) {
        Inline inline = new Inline(source, from, to);
        inline.lineSigns();
        inline.links();
        inline.emphasis();
        return inline.kept();
    }

    private Mapped kept() {
        StringBuilder text = new StringBuilder(to - from);
        int[] places = new int[to - from];
        for (int at = from; at < to; at++) {
            boolean return_ = source.charAt(at) == '\r' && at + 1 < to && source.charAt(at + 1) == '\n';
            if (!dropped[at - from] && !return_) {
                places[text.length()] = at;
                text.append(source.charAt(at));
            }
        }
        return new Mapped(text.toString(), Arrays.copyOf(places, text.length()));
    }

    private void lineSigns() {
        for (int line = from; line < to; line = lineEnd(line) + 1) {
            int at = line;
            while (at < to && source.charAt(at) == '>') {
                at++;
            }
            int signs = at;
            while (at < to && source.charAt(at) == '#' && at - signs < LONGEST_HEADING_SIGN) {
                at++;
            }
            if (at < to && source.charAt(at) == ' ') {
                Arrays.fill(dropped, line - from, at - from, true);
            }
        }
    }

    private int lineEnd(int line) {
        int end = source.indexOf('\n', line);
        return end < 0 || end > to ? to : end;
    }

    private void links() {
        for (int at = from; at < to; at++) {
            char c = source.charAt(at);
            if (c == '\\' && at + 1 < to && "[]*_".indexOf(source.charAt(at + 1)) >= 0) {
                dropped[at - from] = true;
                at++;
            } else if (c == '[') {
                link(at);
            }
        }
    }

    private void link(int open) {
        int limit = Math.min(to, open + LONGEST_LINK);
        int close = open + 1;
        while (close < limit && source.charAt(close) != ']' && source.charAt(close) != '[') {
            close++;
        }
        if (close + 1 >= limit || source.charAt(close) != ']' || source.charAt(close + 1) != '(') {
            return;
        }
        int end = close + 2;
        while (end < limit && source.charAt(end) != ')' && !Chars.isSpace(source.charAt(end))) {
            end++;
        }
        if (end < limit && source.charAt(end) == ')' && close > open + 1) {
            dropped[open - from] = true;
            Arrays.fill(dropped, close - from, end + 1 - from, true);
        }
    }

    private void emphasis() {
        Deque<int[]> open = new ArrayDeque<>();
        int at = from;
        while (at < to) {
            if (source.charAt(at) != '*' || dropped[at - from] || isEscaped(at)) {
                at++;
                continue;
            }
            int end = at;
            while (end < to && source.charAt(end) == '*') {
                end++;
            }
            stars(open, at, end);
            at = end;
        }
    }

    private void stars(Deque<int[]> open, int at, int end) {
        boolean afterText = at > from && !Chars.isSpace(source.charAt(at - 1));
        boolean beforeText = end < to && !Chars.isSpace(source.charAt(end));
        int[] last = open.peek();
        if (afterText && last != null && last[1] - last[0] == end - at) {
            open.pop();
            Arrays.fill(dropped, last[0] - from, last[1] - from, true);
            Arrays.fill(dropped, at - from, end - from, true);
        } else if (beforeText && end - at <= 3 && !(at > from && Character.isLetterOrDigit(source.charAt(at - 1)))) {
            open.push(new int[]{at, end});
        }
    }

    private boolean isEscaped(int at) {
        return at > from && source.charAt(at - 1) == '\\';
    }
}
