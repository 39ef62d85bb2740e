package org.verbatim.quote;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.verbatim.search.MatchRange;

/// A text without some of its differences (see [Fold]), each character knowing the place it came from. Equal characters in another Unicode
/// form are always equal.
final class Folded {

    /// Everything that [Folded] can take away.
    static final Set<Fold> ALL = Set.of(Fold.CASE, Fold.QUOTES, Fold.DASHES, Fold.SPACE);

    private static final char ELLIPSIS = '…';
    private static final int NO_SPACE = -1;

    private final String original;
    private final Set<Fold> folds;
    private final StringBuilder text;
    private int[] from;
    private int[] to;
    private int space = NO_SPACE;

    private Folded(String original, Set<Fold> folds) {
        this.original = original;
        this.folds = folds.isEmpty() ? EnumSet.noneOf(Fold.class) : EnumSet.copyOf(folds);
        this.text = new StringBuilder(original.length());
        this.from = new int[original.length() + 8];
        this.to = new int[original.length() + 8];
    }

    static Folded of(String text) {
        return of(text, ALL);
    }

    static Folded of(String text, Set<Fold> folds) {
        Folded folded = new Folded(text, folds);
        int at = 0;
        while (at < text.length()) {
            at = folded.take(at);
        }
        return folded;
    }

    String text() {
        return text.toString();
    }

    /// Where the other text stands in the original of this one, whole words only, not before `start` (a place in the folded text); null where it
    /// does not, or is empty.
    @Nullable
    Found find(Folded sought, int start) {
        String words = sought.text();
        int length = words.length();
        if (length == 0) {
            return null;
        }
        for (int at = text.indexOf(words, start); at >= 0; at = text.indexOf(words, at + 1)) {
            if (Letters.isBoundary(text, at) && Letters.isBoundary(text, at + length)) {
                return new Found(new MatchRange(from[at], to[at + length - 1]), at, at + length);
            }
        }
        return null;
    }

    /// A place in the original, and in the folded text.
    record Found(MatchRange range, int from, int to) {}

    /// Takes a character with the marks on it; where the next begins.
    private int take(int start) {
        int codePoint = original.codePointAt(start);
        int end = start + Character.charCount(codePoint);
        while (end < original.length() && Letters.isMark(original.codePointAt(end))) {
            end += Character.charCount(original.codePointAt(end));
        }
        boolean loose = folds.contains(Fold.SPACE);
        if (loose && Letters.isWidthless(codePoint)) {
            return end;
        }
        if (loose && Letters.isSpace(codePoint)) {
            space = space == NO_SPACE ? start : space;
        } else {
            put(folded(start, end), start, end);
        }
        return end;
    }

    private String folded(int start, int end) {
        String character = Normalizer.normalize(original.substring(start, end), Normalizer.Form.NFC);
        int codePoint = character.codePointAt(0);
        if (folds.contains(Fold.QUOTES) && Letters.isQuote(codePoint)) {
            return "'";
        }
        if (folds.contains(Fold.DASHES) && Letters.isDash(codePoint)) {
            return "-";
        }
        return folds.contains(Fold.CASE) ? character.toLowerCase(Locale.ROOT) : character;
    }

    private void put(String character, int start, int end) {
        int codePoint = character.codePointAt(0);
        if (space != NO_SPACE && !text.isEmpty() && Letters.isWord(text.codePointBefore(text.length()))
                && Letters.isWord(codePoint)) {
            add(' ', space, start);
        }
        space = NO_SPACE;
        if (folds.contains(Fold.DASHES) && character.equals("-") && endsWith('-')) {
            to[text.length() - 1] = end;
        } else if (folds.contains(Fold.SPACE) && (codePoint == '.' || codePoint == ELLIPSIS) && endsWith(ELLIPSIS)) {
            to[text.length() - 1] = end;
        } else if (folds.contains(Fold.SPACE) && codePoint == '.' && text.length() > 1 && endsWith('.')
                && text.charAt(text.length() - 2) == '.') {
            text.setLength(text.length() - 1);
            text.setCharAt(text.length() - 1, ELLIPSIS);
            to[text.length() - 1] = end;
        } else {
            for (int i = 0; i < character.length(); i++) {
                add(character.charAt(i), start, end);
            }
        }
    }

    private boolean endsWith(char last) {
        return !text.isEmpty() && text.charAt(text.length() - 1) == last;
    }

    private void add(char character, int start, int end) {
        if (text.length() == from.length) {
            from = Arrays.copyOf(from, from.length * 2);
            to = Arrays.copyOf(to, to.length * 2);
        }
        from[text.length()] = start;
        to[text.length()] = end;
        text.append(character);
    }
}
