package org.verbatim.quote;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.verbatim.search.MatchRange;
import org.verbatim.text.Words;

/// Words of a turn as they are shown where there is little room: as many whole sentences as fit. An ellipsis says on either side that the
/// sentence has more words than are shown, and at the end that more was picked out than fits (`shortened`).
public record Extract(String text, boolean shortened) {

    // unbreakable: an ellipsis never stands alone on a line
    private static final String AHEAD = "…\u00A0";
    private static final String MORE = "\u00A0…";

    /// A whole turn in at most so many characters; of a first sentence that is longer than that, as many words as fit.
    public static Extract of(String turn, int most, @Nullable String language) {
        return of(turn, new MatchRange(0, turn.length()), most, language);
    }

    /// A range of a turn in at most so many characters, not counting ellipses.
    public static Extract of(String turn, MatchRange range, int most, @Nullable String language) {
        Locale locale = language == null ? Locale.ROOT : Locale.forLanguageTag(language);
        MatchRange whole = SentenceAround.of(turn, range, locale);
        // signs around a whole sentence belong to it
        int from = Letters.hasWord(turn, whole.from(), range.from()) ? range.from() : whole.from();
        int to = Letters.hasWord(turn, range.to(), whole.to()) ? range.to() : whole.to();
        int end = to - from <= most ? to : end(turn, from, from + most, locale);
        boolean open = end < to || Letters.hasWord(turn, to, whole.to());
        String words = turn.substring(from, end).strip();
        return new Extract((from > whole.from() ? AHEAD : "") + words + (open ? MORE : ""), end < to);
    }

    /// The end of the last sentence up to a place, else of the last word, else of the last character that a reader sees.
    private static int end(String turn, int from, int last, Locale locale) {
        int end = from;
        int next = SentenceAround.of(turn, new MatchRange(from, from + 1), locale).to();
        while (next <= last) {
            end = next;
            int word = wordAfter(turn, end);
            next = SentenceAround.of(turn, new MatchRange(word, word + 1), locale).to();
        }
        return end > from ? end : wordEnd(turn, from, last);
    }

    private static int wordAfter(String turn, int place) {
        int word = place;
        while (word < turn.length() - 1 && !Letters.isWord(turn.codePointAt(word))) {
            word++;
        }
        return word;
    }

    private static int wordEnd(String turn, int from, int last) {
        List<Words.Range> words = Words.of(turn.substring(from, last + 1));
        BreakIterator characters = BreakIterator.getCharacterInstance();
        characters.setText(turn);
        return words.size() > 1 ? from + words.get(words.size() - 2).to() : characters.preceding(last + 1);
    }
}
