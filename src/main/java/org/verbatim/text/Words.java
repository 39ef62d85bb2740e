package org.verbatim.text;

import java.util.ArrayList;
import java.util.List;

/// Cuts text into words: the one definition behind word counts, ranges of words in links, rates and alignments. A word is a run of
/// letters, marks and digits that begins with a letter or digit (the mark behind an emoji is no word); an apostrophe, a hyphen or a dot stays inside it when a letter, mark or digit stands on both
/// sides ("don't", "son-in-law", "U.S", "3.5"). An ideograph, a Hiragana or a Katakana character is a word of its own. A run of
/// one of the two blocks that stand for a word taken down is a word too, so that no other changes its number. The rules
/// are ours, so that no library's upgrade moves a link.
public final class Words {

    /// Stand for letters of words that were taken down: by turns, so that of two such words side by side each is one.
    public static final String BLOCKS = "█▉";

    /// No mark, and no character that is a word by itself, comes before these: asked of every character, Unicode's tables take their time.
    private static final int FIRST_MARK = 0x300;
    private static final int FIRST_THAT_STANDS = 0x3000;

    /// The ASCII letters and digits: nearly all of most texts, and every text is cut several times on its way in.
    private static final boolean[] PLAIN = plain();

    private Words() {
    }

    /// A word's place: UTF-16 code units, `from` inclusive, `to` exclusive.
    public record Range(int from, int to) {}

    /// All words of the text, in order.
    public static List<Range> of(String text) {
        List<Range> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            if (codePoint < PLAIN.length && !PLAIN[codePoint]) {
                at++;
            } else if (stands(codePoint)) {
                int end = marksAfter(text, at + Character.charCount(codePoint));
                words.add(new Range(at, end));
                at = end;
            } else if (Character.isLetterOrDigit(codePoint)) {
                int end = end(text, at);
                words.add(new Range(at, end));
                at = end;
            } else if (BLOCKS.indexOf(codePoint) >= 0) {
                int end = blocksEnd(text, at);
                words.add(new Range(at, end));
                at = end;
            } else {
                at += Character.charCount(codePoint);
            }
        }
        return words;
    }

    /// The number of words.
    public static int count(String text) {
        return of(text).size();
    }

    private static int end(String text, int from) {
        int at = afterPlain(text, from);
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            if (isPart(codePoint) && !stands(codePoint)) {
                at += Character.charCount(codePoint);
            } else if (joins(codePoint) && at + 1 < text.length() && isPart(text.codePointAt(at + 1))
                    && !stands(text.codePointAt(at + 1))) {
                at = afterPlain(text, at + 1);
            } else {
                break;
            }
        }
        return at;
    }

    private static int afterPlain(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) < PLAIN.length && PLAIN[text.charAt(at)]) {
            at++;
        }
        return at;
    }

    private static boolean[] plain() {
        boolean[] plain = new boolean[128];
        for (char c = 0; c < plain.length; c++) {
            plain[c] = Character.isLetterOrDigit(c);
        }
        return plain;
    }

    private static int blocksEnd(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == text.charAt(from)) {
            at++;
        }
        return at;
    }

    private static int marksAfter(String text, int from) {
        int at = from;
        while (at < text.length() && isMark(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static boolean isPart(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || isMark(codePoint);
    }

    private static boolean isMark(int codePoint) {
        if (codePoint < FIRST_MARK) {
            return false;
        }
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /// Whether the character is a word by itself: scripts that set no space between words.
    private static boolean stands(int codePoint) {
        if (codePoint < FIRST_THAT_STANDS) {
            return false;
        }
        if (Character.isIdeographic(codePoint)) {
            return true;
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(codePoint);
        return script == Character.UnicodeScript.HIRAGANA || script == Character.UnicodeScript.KATAKANA;
    }

    /// Apostrophes (straight, curly, modifier letter), hyphens (also the unbreakable one) and the dot.
    private static boolean joins(int codePoint) {
        return switch (codePoint) {
            case '\'', '\u2019', '\u02BC', '-', '\u2010', '\u2011', '.' -> true;
            default -> false;
        };
    }
}
