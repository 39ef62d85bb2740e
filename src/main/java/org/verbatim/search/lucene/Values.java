package org.verbatim.search.lucene;

/// Keeps text short enough for an index value.
final class Values {

    private Values() {
    }

    /// At most `longest` UTF-16 units, not between the halves of a character.
    static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }
}
