package org.verbatim.download;

import java.util.ArrayList;
import java.util.List;

/// Sets a paragraph in lines of 65 columns. The rules are our own and simple, so that no library's upgrade moves a number that was cited: a
/// line is filled with words as long as they fit; an ideograph or a kana is a word of two columns, and what closes behind it stays with it; marks
/// and joiners take no column; a word that is longer than a line is cut.
final class SetText {

    static final int MEASURE = 65;
    private static final String CLOSING = "、。，．：；？！）」』】〉》〕”’…";

    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int columns;

    private SetText() {
    }

    static List<String> lines(String paragraph) {
        SetText set = new SetText();
        for (String printed : paragraph.split("\n", -1)) {
            for (String word : printed.strip().split("\\s+", -1)) {
                set.word(word);
            }
            set.end();
        }
        return set.lines;
    }

    /// A word that stands behind white space, of several pieces where a line may end inside of it.
    private void word(String word) {
        boolean first = true;
        for (String piece : pieces(word)) {
            int space = first && !line.isEmpty() ? 1 : 0;
            int width = width(piece);
            if (columns + space + width > MEASURE) {
                end();
                space = 0;
            }
            if (space > 0) {
                line.append(' ');
            }
            line.append(piece);
            columns += space + width;
            first = false;
        }
    }

    private void end() {
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        line.setLength(0);
        columns = 0;
    }

    private static List<String> pieces(String word) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        int columns = 0;
        int before = 0;
        for (int at = 0; at < word.length();) {
            int character = word.codePointAt(at);
            int width = width(character);
            boolean mayPart = (width == 2 || before == 2) && width > 0 && CLOSING.indexOf(character) < 0;
            if (at > from && (mayPart || columns + width > MEASURE)) {
                pieces.add(word.substring(from, at));
                from = at;
                columns = 0;
            }
            columns += width;
            before = width == 0 ? before : width;
            at += Character.charCount(character);
        }
        if (from < word.length()) {
            pieces.add(word.substring(from));
        }
        return pieces;
    }

    private static int width(String text) {
        return text.codePoints().map(SetText::width).sum();
    }

    private static int width(int character) {
        int type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = Character.isIdeographic(character) || (character >= 0x3000 && character <= 0x30FF)
                || (character >= 0xAC00 && character <= 0xD7A3) || (character >= 0xFF01 && character <= 0xFF60);
        return wide ? 2 : 1;
    }
}
