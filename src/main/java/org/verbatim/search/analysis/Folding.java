package org.verbatim.search.analysis;

import java.text.Normalizer;
import java.util.Locale;

import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/// Brings a word to the form under which it is indexed and sought: case and accents are nothing (but й is not и), ё is е, every apostrophe
/// is the straight one, traditional Chinese characters are the simplified ones.
public final class Folding {

    /// A longer word is a mistake of its source, and too long for the index.
    static final int LONGEST = 255;

    private Folding() {
    }

    /// The word folded; empty where it is marks without a letter.
    public static String fold(String word) {
        String folded = isAscii(word) ? word.toLowerCase(Locale.ROOT) : foldUnicode(word);
        return folded.length() <= LONGEST ? folded : folded.substring(0, LONGEST);
    }

    /// The word as an analyzer wants it: composed, in small letters, with straight apostrophes and е for ё, accents kept.
    static String lower(String word) {
        StringBuilder lower = new StringBuilder(word.length());
        Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT).codePoints()
                .filter(codePoint -> !isIgnorable(codePoint))
                .map(codePoint -> isApostrophe(codePoint) ? '\'' : codePoint == 'ё' ? 'е' : codePoint)
                .forEach(lower::appendCodePoint);
        return lower.toString();
    }

    /// Straight, curly, reversed, modifier letter, full width.
    static boolean isApostrophe(int codePoint) {
        return switch (codePoint) {
            case '\'', '\u2019', '\u2018', '\u201B', '\u02BC', '\uFF07' -> true;
            default -> false;
        };
    }

    /// Soft hyphen, joiners: inside a word, and nothing of it.
    static boolean isIgnorable(int codePoint) {
        return codePoint == 0xAD || codePoint == 0x200C || codePoint == 0x200D || codePoint == 0x2060;
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static String foldUnicode(String word) {
        String parts = Normalizer.normalize(word, Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(parts.length());
        char[] ascii = new char[4];
        for (int i = 0; i < parts.length();) {
            int codePoint = parts.codePointAt(i);
            i += Character.charCount(codePoint);
            if (isApostrophe(codePoint)) {
                folded.append('\'');
            } else if (codePoint == 0x306 && !folded.isEmpty() && folded.charAt(folded.length() - 1) == 'и') {
                folded.setCharAt(folded.length() - 1, 'й');
            } else if (!isDropped(codePoint)) {
                append(folded, codePoint, ascii);
            }
        }
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    /// `ascii` holds what one character becomes.
    private static void append(StringBuilder folded, int codePoint, char[] ascii) {
        if (codePoint == 'ς') {
            folded.append('σ');
        } else if (codePoint < 0x2C80 && !isMark(codePoint)) {
            int length = ASCIIFoldingFilter.foldToASCII(new char[]{(char) codePoint}, 0, ascii, 0, 1);
            folded.append(new String(ascii, 0, length).toLowerCase(Locale.ROOT));
        } else if (Character.isIdeographic(codePoint)) {
            folded.appendCodePoint(HanVariants.simplified(codePoint));
        } else {
            folded.appendCodePoint(Character.toLowerCase(codePoint));
        }
    }

    private static boolean isMark(int codePoint) {
        return Character.getType(codePoint) == Character.NON_SPACING_MARK || isIgnorable(codePoint);
    }

    /// Accents and points: of Latin, Greek and Cyrillic, Hebrew, Arabic; what stretches Arabic words; the mark of Hebrew abbreviations. The vowel signs of
    /// other scripts are letters.
    private static boolean isDropped(int codePoint) {
        return isIgnorable(codePoint) || within(codePoint, 0x300, 0x36F) || within(codePoint, 0x591, 0x5C7)
                || within(codePoint, 0x64B, 0x65F) || codePoint == 0x670 || codePoint == 0x640
                || codePoint == '"' || codePoint == 0x5F4;
    }

    private static boolean within(int codePoint, int first, int last) {
        return codePoint >= first && codePoint <= last;
    }
}
