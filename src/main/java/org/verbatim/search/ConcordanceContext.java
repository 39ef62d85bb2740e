package org.verbatim.search;

import java.util.List;
import java.util.regex.Pattern;

import org.verbatim.text.Words;

/// The words on both sides of a match that a line has room for, up to the match itself: with it between them they are the text.
final class ConcordanceContext {

    /// In UTF-16 units.
    static final int REACH = 75;
    /// How much further is looked, to tell whole words from cut ones.
    private static final int MARGIN = 25;
    private static final Pattern SPACE = Pattern.compile("(?U)\\s+");

    private ConcordanceContext() {
    }

    /// What stands before the place, from the beginning of a word.
    static String before(String text, int place) {
        if (place <= REACH) {
            return inOneLine(text.substring(0, place)).stripLeading();
        }
        int start = Math.max(0, place - REACH - MARGIN);
        int earliest = place - REACH;
        int from = words(text, start, place).stream().mapToInt(word -> start + word.from())
                .filter(word -> word >= earliest && word > start).findFirst().orElse(inside(text, earliest));
        return inOneLine(text.substring(from, place)).stripLeading();
    }

    /// What stands after the place, to the end of a word.
    static String after(String text, int place) {
        if (text.length() - place <= REACH) {
            return inOneLine(text.substring(place)).stripTrailing();
        }
        int latest = place + REACH;
        int end = Math.min(text.length(), latest + MARGIN);
        int to = words(text, place, end).stream().mapToInt(word -> place + word.to())
                .filter(word -> word <= latest && word < end).reduce((word, next) -> next)
                .orElse(inside(text, latest));
        return inOneLine(text.substring(place, to)).stripTrailing();
    }

    /// The text with every run of white space one space.
    static String inOneLine(String text) {
        return SPACE.matcher(text).replaceAll(" ");
    }

    private static List<Words.Range> words(String text, int from, int to) {
        return Words.of(text.substring(from, to));
    }

    /// The place, or the one after it where it would part a character.
    private static int inside(String text, int place) {
        return Character.isLowSurrogate(text.charAt(place)) ? place + 1 : place;
    }
}
