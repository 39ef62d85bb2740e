package org.verbatim.quote;

/// The ends of a quote or of a part of one: what stands there besides its words is as much the quoting writer's as the speaker's.
final class Edges {

    private Edges() {
    }

    /// The text from its first letter, digit or sign that carries meaning to its last.
    static String trimmed(String text) {
        int from = 0;
        while (from < text.length() && !Letters.isWord(text.codePointAt(from)) && !Signs.isAt(text, from)) {
            from += Character.charCount(text.codePointAt(from));
        }
        int to = text.length();
        while (to > from && !Letters.isWord(text.codePointBefore(to))
                && !Signs.isAt(text, to - Character.charCount(text.codePointBefore(to)))) {
            to -= Character.charCount(text.codePointBefore(to));
        }
        return text.substring(from, to);
    }

    /// The text without an ellipsis at either end, and without a comma, stop, colon or semicolon at its end.
    static String loosened(String text) {
        int from = 0;
        while (from < text.length() && isLooseBefore(text.charAt(from))) {
            from++;
        }
        int to = text.length();
        while (to > from && isLooseAfter(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isLooseBefore(char character) {
        return character == '…' || character == '.' || Letters.isSpace(character);
    }

    private static boolean isLooseAfter(char character) {
        return isLooseBefore(character) || character == ',' || character == ';' || character == ':';
    }
}
