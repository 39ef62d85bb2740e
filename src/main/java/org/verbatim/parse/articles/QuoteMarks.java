package org.verbatim.parse.articles;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

import org.verbatim.text.Chars;

/// Finds the outermost quotations of a paragraph: “ ”, „ “, « », » «, straight ones, and British ‘ ’ where they are no apostrophes. A mark
/// without its counterpart is a character like any other.
final class QuoteMarks {

    private static final int LONGEST_NICKNAME = 30;
    private static final String DOUBLE_OPENERS = "“«„「『";

    /// A quotation: the places of its opening and of its closing mark.
    record Quote(int open, int close) {}

    private record Open(int at, char closer) {}

    private final String text;
    private final boolean pointsInward;
    private final boolean[] closesLater;
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Quote> quotes = new ArrayList<>();

    private QuoteMarks(String text) {
        this.text = text;
        int right = text.indexOf('»');
        this.pointsInward = right >= 0 && (text.indexOf('«') > right || text.indexOf('«') < 0);
        this.closesLater = closesLater();
    }

    /// The outermost quotations, in order.
    static List<Quote> of(String text) {
        return new QuoteMarks(text).outermost();
    }

    /// Where a quotation opens that this paragraph does not close, or -1.
    static int unclosed(String text) {
        QuoteMarks marks = new QuoteMarks(text);
        marks.scan();
        for (Open one : marks.open.reversed()) {
            if (text.charAt(one.at()) != '\'' && text.charAt(one.at()) != '‘') {
                return one.at();
            }
        }
        return -1;
    }

    private List<Quote> outermost() {
        scan();
        quotes.removeIf(this::isNickname);
        quotes.sort(Comparator.comparingInt(Quote::open));
        List<Quote> outermost = new ArrayList<>();
        int end = -1;
        for (Quote quote : quotes) {
            if (quote.open() > end) {
                outermost.add(quote);
                end = quote.close();
            }
        }
        return outermost;
    }

    /// Whether the character is a quotation mark of any kind.
    static boolean isMark(String character) {
        return character.length() == 1 && "“”„\"«»‘’'「」『』".indexOf(character.charAt(0)) >= 0;
    }

    /// Walter “Moss” Harrigan: a few words with capitals between two others, with nothing but a space on either side.
    private boolean isNickname(Quote quote) {
        int before = quote.open() - 2;
        int after = quote.close() + 2;
        boolean spaced = before >= 0 && after < text.length() && text.charAt(quote.open() - 1) == ' '
                && text.charAt(quote.close() + 1) == ' ' && Character.isUpperCase(text.charAt(after));
        if (!spaced || !Character.isLetter(text.charAt(before)) || quote.close() - quote.open() > LONGEST_NICKNAME) {
            return false;
        }
        int first = before;
        while (first > 0 && Character.isLetter(text.charAt(first - 1))) {
            first--;
        }
        String inside = text.substring(quote.open() + 1, quote.close());
        boolean name = !inside.isBlank() && Chars.words(inside).stream()
                .allMatch(word -> Character.isUpperCase(word.codePointAt(0))
                        && Character.isLetter(word.codePointBefore(word.length())));
        return name && Character.isUpperCase(text.charAt(first)) && !FunctionWords.isLittle(
                text.substring(first, before + 1).toLowerCase(Locale.ROOT));
    }

    private void scan() {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            Open last = open.peek();
            if (last != null && last.closer() == c && isCloser(at, c)) {
                open.pop();
                quotes.add(new Quote(last.at(), at));
            } else if (isOpener(at, c)) {
                open.push(new Open(at, closer(c)));
            } else if (last != null && isCloser(at, c)) {
                closeOuter(at, c);
            }
        }
    }

    /// A closer whose opener is not the last one: what was opened in between has no end.
    private void closeOuter(int at, char c) {
        int depth = 0;
        for (Open one : open) {
            if (one.closer() == c) {
                for (int i = 0; i < depth; i++) {
                    open.pop();
                }
                quotes.add(new Quote(open.pop().at(), at));
                return;
            }
            if (++depth > 3) {
                return;
            }
        }
    }

    private char closer(char opener) {
        return switch (opener) {
            case '“' -> '”';
            case '„' -> text.indexOf('”') >= 0 ? '”' : '“';
            case '«' -> '»';
            case '»' -> '«';
            case '‘' -> '’';
            case '「' -> '」';
            case '『' -> '』';
            default -> opener;
        };
    }

    private boolean isOpener(int at, char c) {
        return switch (c) {
            case '«' -> !pointsInward;
            case '»' -> pointsInward;
            case '‘', '\'' -> beginsWord(at);
            case '"' -> beginsWord(at) || (at == 0 || Chars.isSpace(text.charAt(at - 1)));
            default -> DOUBLE_OPENERS.indexOf(c) >= 0;
        };
    }

    private boolean isCloser(int at, char c) {
        return switch (c) {
            case '”', '」', '』' -> true;
            case '“' -> at > 0 && !Chars.isSpace(text.charAt(at - 1));
            case '«' -> pointsInward;
            case '»' -> !pointsInward;
            case '’', '\'' -> endsSingle(at);
            case '"' -> at > 0 && !Chars.isSpace(text.charAt(at - 1));
            default -> false;
        };
    }

    private boolean beginsWord(int at) {
        boolean after = at == 0 || Chars.isSpace(text.charAt(at - 1)) || Chars.isDash(text.charAt(at - 1))
                || "([“«„\"".indexOf(text.charAt(at - 1)) >= 0;
        return after && at + 1 < text.length() && (Character.isLetterOrDigit(text.charAt(at + 1))
                || "“\"‘'([…".indexOf(text.charAt(at + 1)) >= 0 || Character.isSurrogate(text.charAt(at + 1)));
    }

    /// Whether a single mark ends a quotation and is no apostrophe: not inside a word, and not after a plural's s while a mark after
    /// punctuation is still to come ("the dogs’ bowls").
    private boolean endsSingle(int at) {
        if (at == 0 || Chars.isSpace(text.charAt(at - 1))) {
            return false;
        }
        boolean inWord = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
        boolean plural = text.charAt(at - 1) == 's' && at + 1 < text.length() && Chars.isSpace(text.charAt(at + 1));
        return !inWord && !(plural && closesLater[at]);
    }

    /// For each place, whether a single mark after punctuation follows before the next one opens.
    private boolean[] closesLater() {
        boolean[] later = new boolean[text.length()];
        boolean closes = false;
        for (int at = text.length() - 1; at >= 0; at--) {
            later[at] = closes;
            char c = text.charAt(at);
            if ((c == '’' || c == '\'') && at > 0 && ".,?!…—".indexOf(text.charAt(at - 1)) >= 0) {
                closes = true;
            } else if ((c == '‘' || c == '\'') && beginsWord(at)) {
                closes = false;
            }
        }
        return later;
    }
}
