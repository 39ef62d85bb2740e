package org.verbatim.quote;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What is aligned: a run of letters, digits and marks in small letters, with its place in the text. An apostrophe inside is of it, in any form; a hyphen
/// parts it, so that one typed as a dash does not change what there is to compare; a character of a script without spaces is one of its own.
record Token(String text, int from, int to) {

    static List<Token> of(String text) {
        return of(text, 0, text.length());
    }

    /// The tokens between two places of a text.
    static List<Token> of(String text, int start, int end) {
        List<Token> tokens = new ArrayList<>();
        int at = start;
        while (at < end) {
            int next = end(text, at, end);
            if (next > at) {
                tokens.add(new Token(folded(text.substring(at, next)), at, next));
                at = next;
            } else {
                at += Character.charCount(text.codePointAt(at));
            }
        }
        return tokens;
    }

    private static String folded(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT).replaceAll("[‘’‛ʼ`´＇]", "'");
    }

    private static int end(String text, int from, int end) {
        int at = from;
        while (at < end) {
            int codePoint = text.codePointAt(at);
            boolean goesOn = at == from
                    ? Character.isLetterOrDigit(codePoint)
                    : Letters.isMark(codePoint) || Letters.join(text.codePointBefore(at), codePoint)
                            || isApostropheInside(text, at, end) || isApostropheInside(text, at - 1, end);
            if (!goesOn) {
                break;
            }
            at += Character.charCount(codePoint);
        }
        return at;
    }

    private static boolean isApostropheInside(String text, int at, int end) {
        return at > 0 && at + 1 < end && "'‘’‛ʼ`´＇".indexOf(text.charAt(at)) >= 0
                && Letters.join(text.codePointBefore(at), text.codePointAt(at + 1));
    }
}
