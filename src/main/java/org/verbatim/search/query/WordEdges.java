package org.verbatim.search.query;

import java.util.List;
import java.util.stream.Stream;

/// What the query language has to know of words: whether there is one in a text, and where it begins and ends.
final class WordEdges {

    private WordEdges() {
    }

    /// Whether there is anything to look for.
    static boolean hasWord(String text) {
        return text.codePoints().anyMatch(WordEdges::isPart);
    }

    /// The text from its first letter, digit or mark to its last; it has one.
    static String trim(String text) {
        int from = 0;
        while (!isPart(text.codePointAt(from))) {
            from += Character.charCount(text.codePointAt(from));
        }
        int to = text.length();
        while (!isPart(text.codePointBefore(to))) {
            to -= Character.charCount(text.codePointBefore(to));
        }
        return text.substring(from, to);
    }

    /// The text from its first letter, digit, mark or wildcard to its last; a question mark at the end is punctuation. It has a word.
    static String trimPattern(String text) {
        int from = 0;
        while (!isPart(text.codePointAt(from)) && text.charAt(from) != '*' && text.charAt(from) != '?') {
            from += Character.charCount(text.codePointAt(from));
        }
        int to = text.length();
        while (!isPart(text.codePointBefore(to)) && text.charAt(to - 1) != '*') {
            to -= Character.charCount(text.codePointBefore(to));
        }
        return text.substring(from, to);
    }

    /// The pieces between spaces that have something to look for.
    static List<String> split(String text) {
        return Stream.of(spaced(text).split(" ", -1)).filter(WordEdges::hasWord).toList();
    }

    /// Every run of white space or control characters made one space, none at the ends.
    static String spaced(String text) {
        StringBuilder spaced = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isSpace(c)) {
                spaced.append(c);
            } else if (!spaced.isEmpty() && spaced.charAt(spaced.length() - 1) != ' ') {
                spaced.append(' ');
            }
        }
        return spaced.toString().stripTrailing();
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    private static boolean isPart(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }
}
