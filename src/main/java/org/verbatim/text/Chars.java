package org.verbatim.text;

import java.util.ArrayList;
import java.util.List;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/// What single characters are to a reader. White space is wider here than in Java: a no-break space, a byte order mark and a
/// zero-width space are white, too.
public final class Chars {

    private Chars() {
    }

    public static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF'
                || c == '\u200B';
    }

    public static boolean isDash(char c) {
        return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
    }

    /// Whether the character may end a sentence, in any script (Unicode's Sentence_Terminal, and the ellipsis).
    public static boolean endsSentence(char c) {
        return c == '.' || c == '!' || c == '?' || c == '\u2026'
                || (c > '\u02FF' && UCharacter.hasBinaryProperty(c, UProperty.S_TERM));
    }

    /// Whether the character may stand after the one that ends a sentence: a closing bracket or quotation mark.
    public static boolean closes(char c) {
        return c == ')' || c == ']' || c == '"' || c == '\'' || c == '\u2019' || c == '\u201D' || c == '\u201C'
                || c == '\u00BB' || c == '\u300D';
    }

    /// Where white space ends, at or after `from`, before `to`.
    public static int skipSpace(CharSequence text, int from, int to) {
        int at = from;
        while (at < to && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /// Where the text ends without the white space before `to`, not before `from`.
    public static int trimEnd(CharSequence text, int from, int to) {
        int at = to;
        while (at > from && isSpace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    public static String strip(String text) {
        int from = skipSpace(text, 0, text.length());
        return text.substring(from, trimEnd(text, from, text.length()));
    }

    /// Whether the text's last sentence is finished.
    public static boolean isFinished(String text) {
        int at = trimEnd(text, 0, text.length());
        while (at > 0 && closes(text.charAt(at - 1))) {
            at--;
        }
        return at > 0 && endsSentence(text.charAt(at - 1));
    }

    /// The stretches between white space.
    public static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int at = skipSpace(text, 0, text.length());
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && !isSpace(text.charAt(end))) {
                end++;
            }
            words.add(text.substring(at, end));
            at = skipSpace(text, end, text.length());
        }
        return words;
    }

    /// The text with every run of white space one space, none at its ends.
    public static String squeeze(String text) {
        StringBuilder squeezed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isSpace(c)) {
                squeezed.append(c);
            } else if (!squeezed.isEmpty() && squeezed.charAt(squeezed.length() - 1) != ' ') {
                squeezed.append(' ');
            }
        }
        return squeezed.toString().strip();
    }
}
