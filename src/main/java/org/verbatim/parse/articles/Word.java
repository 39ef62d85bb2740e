package org.verbatim.parse.articles;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.verbatim.parse.articles.QuoteMarks.Quote;
import org.verbatim.text.Chars;

/// A word of a sentence, a punctuation mark, or a whole quotation (which is opaque: what is said inside it is not said about it).
record Word(String text, int from, int to) {

    String lower() {
        return text.toLowerCase(Locale.ROOT);
    }

    boolean isWord() {
        return Character.isLetterOrDigit(text.codePointAt(0));
    }

    /// A single sign: neither a word nor a quotation.
    boolean isMark() {
        return !isWord() && text.codePointCount(0, text.length()) == 1;
    }

    boolean isQuotation() {
        return !isWord() && !isMark();
    }

    boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    boolean is(char c) {
        return text.length() == 1 && text.charAt(0) == c;
    }

    /// The words from `from` to `to`, each quotation one word.
    static List<Word> of(String text, int from, int to, List<Quote> quotes) {
        List<Word> words = new ArrayList<>();
        int quote = firstFrom(quotes, from);
        int at = from;
        while (at < to) {
            while (quote < quotes.size() && quotes.get(quote).open() < at) {
                quote++;
            }
            int end = quote < quotes.size() && quotes.get(quote).open() == at
                    ? Math.min(to, quotes.get(quote).close() + 1)
                    : end(text, at, to);
            if (!Chars.isSpace(text.charAt(at))) {
                words.add(new Word(text.substring(at, end), at, end));
            }
            at = end;
        }
        return words;
    }

    /// The index of the first quotation that opens at or after a place.
    private static int firstFrom(List<Quote> quotes, int from) {
        int low = 0;
        int high = quotes.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quotes.get(middle).open() < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int end(String text, int from, int to) {
        int at = from;
        while (at < to && (Character.isLetterOrDigit(text.codePointAt(at))
                || (at > from && "'’-.‐‑".indexOf(text.charAt(at)) >= 0 && at + 1 < to
                        && Character.isLetterOrDigit(text.codePointAt(at + 1))))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at == from ? Math.min(to, from + Character.charCount(text.codePointAt(from))) : Math.min(at, to);
    }
}
