package org.verbatim.archive.reading;

import java.util.Collection;
import java.util.List;

import org.verbatim.text.WordRange;
import org.verbatim.text.Words;

/// Puts blocks in the place of words that were taken down. The text stays as long as it was, in UTF-16 units, and has as many words: no
/// offset and no number of a word moves.
final class Mask {

    private Mask() {
    }

    static String over(String text, Collection<WordRange> hidden) {
        StringBuilder masked = new StringBuilder(text);
        List<Words.Range> words = Words.of(text);
        hidden.forEach(range -> cover(masked, words, range));
        return masked.toString();
    }

    /// White space stays; what else stands between two hidden words becomes a space.
    private static void cover(StringBuilder text, List<Words.Range> words, WordRange hidden) {
        int last = Math.min(hidden.last(), words.size());
        for (int number = hidden.first(); number <= last; number++) {
            Words.Range word = words.get(number - 1);
            char block = Words.BLOCKS.charAt(number % Words.BLOCKS.length());
            fill(text, word.from(), word.to(), block);
            if (number < last) {
                fill(text, word.to(), words.get(number).from(), ' ');
            }
        }
    }

    private static void fill(StringBuilder text, int from, int to, char filling) {
        for (int at = from; at < to; at++) {
            if (!Character.isWhitespace(text.charAt(at))) {
                text.setCharAt(at, filling);
            }
        }
    }
}
