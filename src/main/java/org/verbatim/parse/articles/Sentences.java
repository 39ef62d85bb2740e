package org.verbatim.parse.articles;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.verbatim.parse.articles.QuoteMarks.Quote;
import org.verbatim.text.Chars;

/// Cuts a paragraph into sentences. A quotation belongs to the sentence around it, with the attribution that follows it.
final class Sentences {

    /// After these a full stop does not end a sentence: change this list if an article is split after a title. See `PersonNames` for the others.
    private static final Set<String> ABBREVIATIONS = Set.of("mr", "mrs", "ms", "dr", "prof", "st", "no", "rev", "hon",
            "gen",
            "col", "capt", "sen", "rep", "gov", "sgt", "lt", "jr", "sr", "vs", "etc", "inc", "ltd", "co", "pres",
            "dept", "fig");
    private static final int REACH_OF_ATTRIBUTION = 5;

    /// A sentence's place, without white space at its ends.
    record Range(int from, int to) {}

    private final String text;
    private final List<Quote> quotes;

    private Sentences(String text, List<Quote> quotes) {
        this.text = text;
        this.quotes = quotes;
    }

    static List<Range> of(String text, List<Quote> quotes) {
        return new Sentences(text, quotes).ranges();
    }

    private List<Range> ranges() {
        List<Range> ranges = new ArrayList<>();
        int from = Chars.skipSpace(text, 0, text.length());
        int quote = 0;
        int at = from;
        while (at < text.length()) {
            boolean ends;
            if (quote < quotes.size() && quotes.get(quote).open() == at) {
                at = quotes.get(quote).close() + 1;
                ends = endsAfterQuote(quotes.get(quote), at);
                quote++;
            } else {
                ends = Chars.endsSentence(text.charAt(at)) && endsAt(at);
                at++;
                while (ends && at < text.length() && ")]".indexOf(text.charAt(at)) >= 0) {
                    at++;
                }
            }
            if (ends) {
                ranges.add(new Range(from, at));
                at = Chars.skipSpace(text, at, text.length());
                from = at;
            }
        }
        int end = Chars.trimEnd(text, from, text.length());
        if (from < end) {
            ranges.add(new Range(from, end));
        }
        return ranges;
    }

    private boolean endsAfterQuote(Quote quote, int after) {
        char last = quote.close() > quote.open() + 1 ? text.charAt(quote.close() - 1) : ' ';
        int next = Chars.skipSpace(text, after, text.length());
        if (!Chars.endsSentence(last) || next == text.length() || next == after || !begins(next)
                || Chars.isDash(text.charAt(next))) {
            return false;
        }
        return last == '.' || !attributionFollows(next);
    }

    private boolean attributionFollows(int at) {
        int words = 0;
        for (Word word : Word.of(text, at, Math.min(text.length(), at + 80), List.of())) {
            if (SayingVerbs.isVerb(word.lower())) {
                return true;
            }
            if ((!word.isWord() && !word.is('.')) || ++words > REACH_OF_ATTRIBUTION) {
                return false;
            }
        }
        return false;
    }

    private boolean endsAt(int at) {
        int next = at + 1;
        while (next < text.length() && ")]".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        int word = Chars.skipSpace(text, next, text.length());
        return word == text.length()
                || (word > next && begins(word) && !(text.charAt(at) == '.' && isAbbreviation(at)));
    }

    private boolean begins(int at) {
        char c = text.charAt(at);
        return Character.isUpperCase(text.codePointAt(at)) || Character.isDigit(c) || "“„«\"‘'([—–".indexOf(c) >= 0
                || Character.isIdeographic(text.codePointAt(at)) || Character.isSurrogate(c);
    }

    /// "Mr.", "No.", "J.", "U.S."
    private boolean isAbbreviation(int dot) {
        int from = dot;
        while (from > 0 && dot - from < 8
                && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        String word = text.substring(from, dot).toLowerCase(Locale.ROOT);
        return ABBREVIATIONS.contains(word)
                || (word.length() == 1 && Character.isUpperCase(text.charAt(from)) && !word.equals("i"))
                || word.indexOf('.') > 0;
    }
}
