package org.verbatim.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.verbatim.search.MatchRange;

/// A quote as somebody passes it on: its words, where it says itself that words are left out (…) and what it says was put in, in brackets. `text` is
/// without white space and one pair of quotation marks around it. `parts` are what it says was said, in order, each a stretch without a cut and without
/// the punctuation at its ends, an editor's letters made out (`[T]hey` is They, `want[ed]` want); there is at least one where it has a word that was
/// said. `insertions` are the places in `text` of what stands in brackets.
record PastedQuote(String text, List<String> parts, List<MatchRange> insertions) {

    static final String BETWEEN = " … ";

    private static final String OPENERS = "\"“„«»‘'‹「『";
    private static final String CLOSERS = "\"”“»«’'›」』";

    /// An ellipsis of any make, in brackets or not, or something in brackets.
    private static final Pattern CUT = Pattern
            .compile("[\\[(]\\h*(?:…|\\.(?:\\h*\\.){1,})\\h*[\\])]|…\\.?|\\.(?:\\h?\\.){2,}|\\[[^\\[\\]]*\\]");

    PastedQuote {
        parts = List.copyOf(parts);
        insertions = List.copyOf(insertions);
    }

    static PastedQuote of(String typed) {
        String text = unquoted(typed.strip());
        List<String> parts = new ArrayList<>();
        List<MatchRange> insertions = new ArrayList<>();
        StringBuilder said = new StringBuilder();
        int at = 0;
        Matcher cut = CUT.matcher(text);
        while (cut.find()) {
            said.append(text, at, cut.start());
            boolean letters = text.charAt(cut.start()) == '[' && isInWord(text, cut.start(), cut.end());
            if (letters) {
                said.append(kept(text.substring(cut.start() + 1, cut.end() - 1)));
            } else {
                addPart(parts, said);
            }
            if (Letters.hasWord(text, cut.start(), cut.end())) {
                insertions.add(new MatchRange(cut.start(), cut.end()));
            }
            at = cut.end();
        }
        addPart(parts, said.append(text, at, text.length()));
        return new PastedQuote(text, parts, insertions);
    }

    /// Whether it says that something was left out between its words, or put in.
    boolean isCut() {
        return parts.size() > 1 || !insertions.isEmpty();
    }

    /// The words that it says were said, with [#BETWEEN] between its parts.
    String said() {
        return String.join(BETWEEN, parts);
    }

    private static void addPart(List<String> parts, StringBuilder said) {
        String words = Edges.trimmed(said.toString());
        said.setLength(0);
        if (words.codePoints().anyMatch(Character::isLetterOrDigit)) {
            parts.add(words);
        }
    }

    /// One letter in brackets is a capital exchanged for a small one or the other way round, and stays; more of them were not said.
    private static String kept(String letters) {
        return letters.codePointCount(0, letters.length()) == 1 ? letters : "";
    }

    private static boolean isInWord(String text, int from, int to) {
        boolean before = from > 0 && Letters.isWord(text.codePointBefore(from));
        boolean after = to < text.length() && Letters.isWord(text.codePointAt(to));
        return before || after;
    }

    /// Without the pair of quotation marks around it; as it is where they are the ends of two quotations ("Yes," she said, "no.").
    private static String unquoted(String text) {
        if (text.length() < 2 || OPENERS.indexOf(text.charAt(0)) < 0
                || CLOSERS.indexOf(text.charAt(text.length() - 1)) < 0 || closesInside(text)) {
            return text;
        }
        return text.substring(1, text.length() - 1).strip();
    }

    /// Whether the first mark inside that could close the quotation, after a word or its punctuation and before a space, comes before one that
    /// could open another.
    private static boolean closesInside(String text) {
        for (int at = 1; at < text.length() - 1; at++) {
            char mark = text.charAt(at);
            if (mark == '\'' || mark == '’' || !Letters.isQuote(mark)) {
                continue;
            }
            boolean afterSpace = Letters.isSpace(text.charAt(at - 1));
            return !afterSpace && !Letters.isWord(text.codePointAt(at + 1));
        }
        return false;
    }
}
