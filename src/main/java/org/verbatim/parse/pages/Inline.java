package org.verbatim.parse.pages;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.verbatim.parse.reading.Mapped;
import org.verbatim.parse.reading.Styled;
import org.verbatim.text.Chars;

/// Takes inline markup out of a text and knows what it set in bold: `[text](target)`, `**bold**`, `*italic*`, tags of HTML inside a line, roles
/// and links of reStructuredText, a backslash before a sign, and at the start of a line the signs of a heading (`## `) and of a quoted
/// block (`> `).
final class Inline {

    private static final int LONGEST_LINK = 2_000;
    private static final int LONGEST_HEADING_SIGN = 6;
    private static final int SHORTEST_UNDERLINE = 4;
    private static final String ESCAPABLE = "[]*_#>~`!-.()";
    private static final Set<String> BOLD_TAGS = Set.of("b", "strong");
    private static final Pattern TAG = Pattern.compile(
            "</?(b|strong|i|em|u|s|br|sup|sub|span|small|font|mark|p|center|a)(?:\\s[^<>\\n]{0,300})?/?>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ROLE = Pattern.compile(":[a-z]{1,20}:`([^`\\n]{1,300})`");
    private static final Pattern UNDERLINE = Pattern.compile("([=\\-~^+])\\1*");

    private final String source;
    private final BitSet dropped = new BitSet();
    private final BitSet bold = new BitSet();
    private final BitSet italic = new BitSet();
    private final BitSet headings = new BitSet();

    /// A place in the source where a run of stars stands.
    private record Stars(int from, int to) {

        int length() {
            return to - from;
        }
    }

    Inline(String source, List<Styled> styles) {
        this.source = source;
        for (Styled styled : styles) {
            switch (styled.style()) {
                case BOLD -> bold.set(styled.from(), styled.to());
                case ITALIC -> italic.set(styled.from(), styled.to());
                case HEADING -> headings.set(styled.from(), styled.to());
            }
        }
    }

    /// Finds the markup in lines that stand together.
    void read(List<RawLine> block) {
        int from = block.getFirst().textFrom();
        int to = block.getLast().to();
        block.forEach(this::lineSigns);
        underlines(block);
        links(from, to);
        roles(from, to);
        tags(from, to);
        emphasis(from, to);
    }

    /// The words of a line that was read.
    Mapped words(RawLine line) {
        StringBuilder text = new StringBuilder(line.length());
        int[] places = new int[line.length()];
        for (int at = line.textFrom(); at < line.to(); at++) {
            if (!dropped.get(at)) {
                places[text.length()] = at;
                text.append(source.charAt(at));
            }
        }
        return new Mapped(text.toString(), Arrays.copyOf(places, text.length()));
    }

    /// How many of the first characters are set in bold; white space is of any style.
    int bold(Mapped words) {
        return styled(words, bold);
    }

    boolean isItalic(Mapped words) {
        return styled(words, italic) == words.length();
    }

    private static int styled(Mapped words, BitSet style) {
        int at = 0;
        while (at < words.length() && (style.get(words.place(at)) || Chars.isSpace(words.text.charAt(at)))) {
            at++;
        }
        return Chars.trimEnd(words.text, 0, at) == words.length() ? words.length() : at;
    }

    boolean isHeading(RawLine line) {
        return headings.get(line.textFrom());
    }

    private void lineSigns(RawLine line) {
        int at = line.textFrom();
        while (at < line.to() && source.charAt(at) == '>') {
            at++;
        }
        int signs = at;
        while (at < line.to() && source.charAt(at) == '#' && at - signs < LONGEST_HEADING_SIGN) {
            at++;
        }
        if (at < line.to() && source.charAt(at) == ' ') {
            dropped.set(line.textFrom(), at);
            headings.set(line.textFrom(), at > signs);
        }
    }

    /// A line alone above a line of signs of at least its length is a heading.
    private void underlines(List<RawLine> block) {
        if (block.size() != 2) {
            return;
        }
        RawLine line = block.getLast();
        int end = Chars.trimEnd(source, line.textFrom(), line.to());
        boolean signs = end - line.textFrom() >= SHORTEST_UNDERLINE
                && end - line.textFrom() >= block.getFirst().length() - 2
                && UNDERLINE.matcher(source).region(line.textFrom(), end).matches();
        headings.set(block.getFirst().textFrom(), signs || headings.get(block.getFirst().textFrom()));
    }

    private void links(int from, int to) {
        for (int at = from; at < to; at++) {
            char c = source.charAt(at);
            if (c == '\\' && at + 1 < to && ESCAPABLE.indexOf(source.charAt(at + 1)) >= 0) {
                dropped.set(at);
                at++;
            } else if (c == '[') {
                link(at, to);
            }
        }
    }

    private void link(int open, int to) {
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
            dropped.set(open);
            dropped.set(close, end + 1);
        }
    }

    private void roles(int from, int to) {
        Matcher role = ROLE.matcher(source).region(from, to);
        while (role.find()) {
            dropped.set(role.start(), role.start(1));
            dropped.set(role.end(1), role.end());
        }
    }

    private void tags(int from, int to) {
        Matcher tag = TAG.matcher(source).region(from, to);
        int open = -1;
        while (tag.find()) {
            dropped.set(tag.start(), tag.end());
            if (BOLD_TAGS.contains(tag.group(1).toLowerCase(Locale.ROOT))) {
                boolean closes = source.charAt(tag.start() + 1) == '/';
                if (closes && open >= 0) {
                    bold.set(open, tag.start());
                }
                open = closes ? -1 : tag.end();
            }
        }
    }

    private void emphasis(int from, int to) {
        Deque<Stars> open = new ArrayDeque<>();
        int at = from;
        while (at < to) {
            if (source.charAt(at) != '*' || dropped.get(at) || isEscaped(at, from)) {
                at++;
                continue;
            }
            int end = at;
            while (end < to && source.charAt(end) == '*') {
                end++;
            }
            stars(open, new Stars(at, end), from, to);
            at = end;
        }
    }

    private void stars(Deque<Stars> open, Stars stars, int from, int to) {
        boolean afterText = stars.from() > from && !Chars.isSpace(source.charAt(stars.from() - 1));
        boolean beforeText = stars.to() < to && !Chars.isSpace(source.charAt(stars.to()));
        Stars last = open.peek();
        if (afterText && last != null && last.length() == stars.length()) {
            open.pop();
            dropped.set(last.from(), last.to());
            dropped.set(stars.from(), stars.to());
            if (stars.length() > 1) {
                bold.set(last.to(), stars.from());
            } else {
                italic.set(last.to(), stars.from());
            }
        } else if (beforeText && stars.length() <= 3
                && !(stars.from() > from && Character.isLetterOrDigit(source.charAt(stars.from() - 1)))) {
            open.push(stars);
        }
    }

    private boolean isEscaped(int at, int from) {
        return at > from && source.charAt(at - 1) == '\\';
    }
}
