package org.verbatim.parse.labels;

import java.util.List;
import java.util.regex.Pattern;

import org.verbatim.parse.pages.TextLine;
import org.verbatim.text.Chars;

/// Knows lines that nobody says: stage directions in brackets, over a few lines too; a transcriber's notes; rulers.
final class Directions {

    private static final int MOST_LINES = 5;
    private static final int MOST_WORDS = 15;
    private static final Pattern BRACKETS = Pattern.compile("[(\\[][^()\\[\\]]{1,400}+[)\\]][.!?]?");
    private static final Pattern NOTE = Pattern.compile("_[a-z]{2,20}:\\s.*");
    private static final String RULERS = "*-_=~#.^+ ";

    private Directions() {
    }

    /// The index after the last line of the direction that begins with line `index`; `index` where none does.
    static int end(List<TextLine> lines, int index) {
        String text = lines.get(index).text();
        if (NOTE.matcher(text).matches() || isAside(lines, index)) {
            return index + 1;
        }
        char first = text.charAt(0);
        if (first != '(' && first != '[') {
            return index;
        }
        StringBuilder joined = new StringBuilder();
        for (int i = index; i < Math.min(lines.size(), index + MOST_LINES); i++) {
            joined.append(joined.isEmpty() ? "" : " ").append(lines.get(i).text());
            if (BRACKETS.matcher(joined).matches()) {
                return joined.chars().anyMatch(Character::isLetter) ? i + 1 : index;
            }
            if (joined.indexOf(")") > 0 || joined.indexOf("]") > 0) {
                return index;
            }
        }
        return index;
    }

    /// Whether a few words in italics stand alone between paragraphs.
    private static boolean isAside(List<TextLine> lines, int index) {
        TextLine line = lines.get(index);
        return line.italic() && line.opens() && (index + 1 == lines.size() || lines.get(index + 1).opens())
                && Chars.words(line.text()).size() <= MOST_WORDS;
    }

    /// Not so a ruler ("* * *") or a time alone in brackets.
    static boolean hasWords(String text) {
        return text.codePoints().anyMatch(Character::isLetter)
                || !(BRACKETS.matcher(text).matches() || text.chars().allMatch(c -> RULERS.indexOf(c) >= 0));
    }
}
