package org.verbatim.search;

/// Where sentences and lines end in a part of a text, one after the other: after `.`, `!`, `?` or `…`, with the quotation marks and brackets that close behind it,
/// before white space; before a line's end; after `。`, `！`, `？`.
final class SentenceEnds {

    private final String text;
    private final int to;
    private int at;
    private int end;
    private int next;

    /// From inclusive, to exclusive; nothing beyond is looked at.
    SentenceEnds(String text, int from, int to) {
        this.text = text;
        this.at = from;
        this.to = to;
    }

    /// Goes to the next; false where there is none.
    boolean find() {
        while (at < to) {
            int behind = behind(at);
            int begins = afterSpace(behind);
            boolean needsSpace = !isWide(text.charAt(at));
            if (behind > at && (!needsSpace || begins > behind)) {
                end = behind;
                next = needsSpace ? begins : behind;
                at = next;
                return true;
            }
            if (text.charAt(at) == '\n') {
                end = at;
                next = afterSpace(at);
                at = next;
                return true;
            }
            at++;
        }
        return false;
    }

    /// The place behind the sentence.
    int end() {
        return end;
    }

    /// Where the next one begins.
    int next() {
        return next;
    }

    /// Behind the signs that end a sentence here, `place` itself where none do.
    private int behind(int place) {
        char sign = text.charAt(place);
        if (isWide(sign)) {
            return place + 1;
        }
        if (sign != '.' && sign != '!' && sign != '?' && sign != '…') {
            return place;
        }
        int behind = place + 1;
        while (behind < to && "\"'”’»)]".indexOf(text.charAt(behind)) >= 0) {
            behind++;
        }
        return behind;
    }

    private static boolean isWide(char sign) {
        return sign == '。' || sign == '！' || sign == '？';
    }

    private int afterSpace(int place) {
        int after = place;
        while (after < to && isSpace(text.charAt(after))) {
            after++;
        }
        return after;
    }

    private static boolean isSpace(char sign) {
        return sign == ' ' || (sign >= '\t' && sign <= '\r');
    }
}
