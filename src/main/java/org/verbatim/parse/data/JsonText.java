package org.verbatim.parse.data;

import org.verbatim.parse.reading.TurnText;
import org.verbatim.text.Chars;

/// The characters of a JSON string, with the place of each. A run of line ends, with the white space around it, parts two
/// paragraphs. A character that cannot be stored (NUL, half of a surrogate pair) becomes U+FFFD.
final class JsonText {

    private static final char REPLACEMENT = '\uFFFD';

    private final String line;
    private final int base;
    private final int to;
    private final TurnText words = new TurnText();
    private int at;
    private boolean breakDue;

    private JsonText(String line, int base, JsonCursor.Raw raw) {
        this.line = line;
        this.base = base;
        this.at = raw.from();
        this.to = raw.to();
    }

    /// The words of the string in a line that begins at `base` in its source.
    static TurnText words(String line, int base, JsonCursor.Raw raw) {
        JsonText text = new JsonText(line, base, raw);
        while (text.at < text.to) {
            text.piece();
        }
        return text.words;
    }

    /// The string as a value on one line.
    static String value(String line, JsonCursor.Raw raw) {
        return Chars.squeeze(raw.escaped() ? words(line, 0, raw).text() : line.substring(raw.from(), raw.to()));
    }

    private void piece() {
        int backslash = line.indexOf('\\', at, to);
        int end = backslash < 0 ? to : backslash;
        boolean last = end == to || isBreak(end);
        int from = words.isEmpty() || breakDue ? Chars.skipSpace(line, at, end) : at;
        int until = last ? Chars.trimEnd(line, from, end) : end;
        if (from < until) {
            add(from, until);
        }
        at = end;
        if (at < to) {
            escape();
        }
    }

    private void add(int from, int until) {
        int at = from;
        for (int i = from; i < until; i++) {
            if (isHalf(i, until)) {
                literal(at, i);
                spelt(String.valueOf(REPLACEMENT), i, i + 1);
                at = i + 1;
            } else if (Character.isHighSurrogate(line.charAt(i))) {
                i++;
            }
        }
        literal(at, until);
    }

    private boolean isHalf(int i, int until) {
        char c = line.charAt(i);
        return Character.isLowSurrogate(c)
                || (Character.isHighSurrogate(c) && !(i + 1 < until && Character.isLowSurrogate(line.charAt(i + 1))));
    }

    private void literal(int from, int until) {
        if (from < until) {
            spelt(line.substring(from, until), from, until);
        }
    }

    private void spelt(String piece, int from, int until) {
        if (breakDue && !words.isEmpty()) {
            words.joint("\n\n");
        }
        breakDue = false;
        words.addSpelt(piece, base + from, base + until);
    }

    private boolean isBreak(int backslash) {
        char c = decoded(backslash);
        return c == '\n' || c == '\r';
    }

    private void escape() {
        int from = at;
        char c = decoded(from);
        at += length(from);
        if (c == '\n' || c == '\r') {
            breakDue = true;
            return;
        }
        if (Chars.isSpace(c) && (words.isEmpty() || breakDue)) {
            return;
        }
        if (Character.isHighSurrogate(c) && at < to && line.charAt(at) == '\\'
                && Character.isLowSurrogate(decoded(at))) {
            String pair = "" + c + decoded(at);
            at += length(at);
            spelt(pair, from, at);
        } else {
            spelt(String.valueOf(c == 0 || Character.isSurrogate(c) ? REPLACEMENT : c), from, at);
        }
    }

    private int length(int backslash) {
        return line.charAt(backslash + 1) == 'u' ? 6 : 2;
    }

    private char decoded(int backslash) {
        char c = line.charAt(backslash + 1);
        return switch (c) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> (char) Integer.parseInt(line, backslash + 2, backslash + 6, 16);
            default -> c;
        };
    }
}
