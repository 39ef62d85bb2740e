package org.verbatim.quote;

import java.lang.Character.UnicodeScript;

/// What a character is to somebody who compares quotes.
final class Letters {

    private Letters() {
    }

    static boolean isWord(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || isMark(codePoint);
    }

    static boolean isMark(int codePoint) {
        return codePoint >= 0x300 && switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    /// Soft hyphen, joiners, direction marks, the mark at the beginning of a file.
    static boolean isWidthless(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT;
    }

    static boolean isQuote(int codePoint) {
        return switch (codePoint) {
            case '\'', '"', '`', '´', '«', '»', '‹', '›', '‘', '’', '‚', '‛', '“', '”', '„', '‟', 'ʼ', '′', '″', '「',
                    '」',
                    '『', '』', '＇', '＂' ->
                true;
            default -> false;
        };
    }

    static boolean isDash(int codePoint) {
        return switch (codePoint) {
            case '-', '‐', '‑', '‒', '–', '—', '―', '−', '﹘', '﹣', '－' -> true;
            default -> false;
        };
    }

    static boolean isApostrophe(int codePoint) {
        return switch (codePoint) {
            case '\'', '‘', '’', '‛', 'ʼ', '`', '´', '＇' -> true;
            default -> false;
        };
    }

    /// Whether a word, or a part of one, stands between the two places.
    static boolean hasWord(String text, int from, int to) {
        return text.substring(from, to).codePoints().anyMatch(Letters::isWord);
    }

    /// Whether no word is cut in two at this place.
    static boolean isBoundary(CharSequence text, int place) {
        return place == 0 || place == text.length()
                || !join(Character.codePointBefore(text, place), Character.codePointAt(text, place));
    }

    /// Whether two characters that stand side by side are of one word.
    static boolean join(int before, int after) {
        return isWord(before) && isWord(after) && !standsAlone(before) && !standsAlone(after);
    }

    /// Whether the character's script sets no space between words.
    static boolean standsAlone(int codePoint) {
        if (codePoint < 0x0E00 || isMark(codePoint)) {
            return false;
        }
        return Character.isIdeographic(codePoint) || switch (UnicodeScript.of(codePoint)) {
            case HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }
}
