package org.verbatim.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.verbatim.search.MatchRange;

/// Signs that are no letters and carry meaning all the same: a minus before a number, %, £, ½, the ₂ of CO₂, an emoji. They are never only
/// punctuation.
final class Signs {

    private static final String OTHERS = "%‰#&@§+<>=";

    private Signs() {
    }

    /// Whether a sign stands at this place.
    static boolean isAt(String text, int at) {
        int codePoint = text.codePointAt(at);
        return switch (Character.getType(codePoint)) {
            case Character.CURRENCY_SYMBOL, Character.OTHER_NUMBER, Character.OTHER_SYMBOL -> true;
            case Character.MATH_SYMBOL -> codePoint == '−' ? isMinus(text, at) : codePoint != '|' && codePoint != '~';
            case Character.DASH_PUNCTUATION -> isMinus(text, at);
            default -> OTHERS.indexOf(codePoint) >= 0;
        };
    }

    /// A dash right before a digit and not behind a word: "−5", but not "1990-95".
    private static boolean isMinus(String text, int at) {
        boolean counts = at + 1 < text.length() && Character.isDigit(text.charAt(at + 1))
                && Letters.isDash(text.charAt(at));
        return counts && (at == 0 || !Letters.isWord(text.codePointBefore(at)));
    }

    /// The signs of a text in their order; every form of minus is one.
    static List<String> of(String text) {
        List<String> signs = new ArrayList<>();
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (isAt(text, at)) {
                signs.add(Letters.isDash(text.codePointAt(at)) ? "-" : Character.toString(text.codePointAt(at)));
            }
        }
        return signs;
    }

    /// The range with the signs that belong to its first and last word: before a number, behind one even after a space ("5 %"), and what is set low or
    /// high behind a word.
    static MatchRange withAttached(String text, MatchRange range) {
        int from = range.from();
        while (from > 0 && startsWithDigitOrSign(text, from) && isAt(text, start(text, from))) {
            from = start(text, from);
        }
        int to = range.to();
        boolean number = to > 0 && Character.isDigit(text.charAt(to - 1));
        if (number && to + 1 < text.length() && Letters.isSpace(text.charAt(to)) && isUnit(text, to + 1)) {
            to++;
        }
        while (to < text.length() && isAttachedBehind(text, to, number)) {
            to += Character.charCount(text.codePointAt(to));
        }
        return new MatchRange(from, to);
    }

    private static boolean startsWithDigitOrSign(String text, int at) {
        return at < text.length() && (Character.isDigit(text.charAt(at)) || isAt(text, at));
    }

    private static int start(String text, int end) {
        return end - Character.charCount(text.codePointBefore(end));
    }

    private static boolean isAttachedBehind(String text, int at, boolean number) {
        int type = Character.getType(text.codePointAt(at));
        return type == Character.OTHER_NUMBER || (number && isUnit(text, at));
    }

    private static boolean isUnit(String text, int at) {
        int codePoint = text.codePointAt(at);
        int type = Character.getType(codePoint);
        return codePoint == '%' || codePoint == '‰' || codePoint == '°' || type == Character.CURRENCY_SYMBOL
                || type == Character.OTHER_NUMBER;
    }

    /// Whether a quote that stands in this range leaves out a sign of its first or last word.
    static boolean areCut(String text, MatchRange range) {
        MatchRange whole = withAttached(text, range);
        return whole.from() < range.from() || whole.to() > range.to();
    }

    /// What differs between the signs of two texts: the numbers, if one of the texts has any digit beside a sign.
    static Set<QuoteFlag> differences(String said, String quoted) {
        List<String> signs = of(said);
        List<String> others = of(quoted);
        if (signs.equals(others)) {
            return Set.of();
        }
        return hasNumber(said, signs) || hasNumber(quoted, others) ? Set.of(QuoteFlag.NUMBER) : Set.of(QuoteFlag.SIGN);
    }

    private static boolean hasNumber(String text, List<String> signs) {
        return !signs.isEmpty() && text.chars().anyMatch(Character::isDigit);
    }
}
