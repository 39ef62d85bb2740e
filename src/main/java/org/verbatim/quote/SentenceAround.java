package org.verbatim.quote;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Set;

import org.verbatim.search.MatchRange;

/// The whole sentences that a stretch of a turn belongs to, within its paragraphs.
final class SentenceAround {

    /// After these a full stop does not end a sentence: change this list if the sentence around a checked quote is cut after a title.
    private static final Set<String> ABBREVIATIONS = Set.of("mr", "mrs", "ms", "dr", "prof", "sen", "gov", "gen", "lt",
            "col", "rep", "st", "vs", "jr", "sr", "hon", "rev", "capt", "sgt", "mt", "u.s",
            "u.k", "e.g", "i.e");

    private final String text;
    private final BreakIterator breaks;

    private SentenceAround(String text, Locale locale) {
        this.text = text;
        this.breaks = BreakIterator.getSentenceInstance(locale);
        this.breaks.setText(text);
    }

    /// From the beginning of the sentence in which the range begins to the end of that in which it ends, without the space around.
    static MatchRange of(String text, MatchRange range, Locale locale) {
        SentenceAround sentences = new SentenceAround(text, locale);
        int from = sentences.start(range.from());
        int to = sentences.end(Math.max(range.from() + 1, range.to()));
        while (from < range.from() && Letters.isSpace(text.charAt(from))) {
            from++;
        }
        while (to > range.to() && Letters.isSpace(text.charAt(to - 1))) {
            to--;
        }
        return new MatchRange(Math.min(from, range.from()), Math.max(to, range.to()));
    }

    /// Whether words of the sentence stand outside of the range.
    static boolean cuts(String text, MatchRange range, MatchRange sentence) {
        return Letters.hasWord(text, sentence.from(), range.from())
                || Letters.hasWord(text, range.to(), sentence.to());
    }

    private int start(int place) {
        int paragraph = text.lastIndexOf("\n\n", place);
        int first = paragraph < 0 ? 0 : Math.min(paragraph + 2, place);
        int start = place == 0 || breaks.isBoundary(place) ? place : breaks.preceding(place);
        while (start > first && endsInAbbreviation(start)) {
            start = breaks.preceding(start);
        }
        return Math.max(first, start);
    }

    private int end(int place) {
        int paragraph = text.indexOf("\n\n", place);
        int last = paragraph < 0 ? text.length() : paragraph;
        int end = place - 1;
        do {
            end = end >= text.length() ? text.length() : breaks.following(end);
        } while (end != BreakIterator.DONE && end < last && endsInAbbreviation(end));
        return end == BreakIterator.DONE ? last : Math.min(last, end);
    }

    /// Whether the full stop before this place belongs to an abbreviation or an initial.
    private boolean endsInAbbreviation(int place) {
        int to = place;
        while (to > 0 && Letters.isSpace(text.charAt(to - 1))) {
            to--;
        }
        if (to == 0 || text.charAt(to - 1) != '.') {
            return false;
        }
        int from = to - 1;
        while (from > 0 && (Letters.isWord(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        String word = text.substring(from, to - 1).toLowerCase(Locale.ROOT);
        return ABBREVIATIONS.contains(word) || (word.length() == 1 && Character.isUpperCase(text.charAt(from))
                && !word.equals("i"));
    }
}
