package org.verbatim.quote;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What is aligned: a run of letters, digits and marks in small letters, with its place in the text. An apostrophe inside is of it, in any form; a hyphen
/// parts it, so that one typed as a dash does not change what there is to compare; a character of a script without spaces is one of its own.
record Token(String text, int from, int to) {

    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int next = end(text, at);
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
        StringBuilder folded = new StringBuilder(
                Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT));
        for (int i = 0; i < folded.length(); i++) {
            if (Letters.isApostrophe(folded.charAt(i))) {
                folded.setCharAt(i, '\'');
            }
        }
        return folded.toString();
    }

    private static int end(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            boolean goesOn = at == from
                    ? Character.isLetterOrDigit(codePoint)
                    : Letters.isMark(codePoint) || Letters.join(text.codePointBefore(at), codePoint)
                            || isApostropheInside(text, at) || isApostropheInside(text, at - 1);
            if (!goesOn) {
                break;
            }
            at += Character.charCount(codePoint);
        }
        return at;
    }

    private static boolean isApostropheInside(String text, int at) {
        return at > 0 && at + 1 < text.length() && Letters.isApostrophe(text.charAt(at))
                && Letters.join(text.codePointBefore(at), text.codePointAt(at + 1));
    }
}
