package org.verbatim.search;

/// Where sentences and lines end in a part of a text, one after the other: after `.`, `!`, `?` or `…`, with the quotation marks and brackets that close behind it,
/// before white space; before a line's end; after `。`, `！`, `？`.
final class SentenceEnds {

    private final String text;
    private final int to;
    private int at;
    private int end;

    /// From inclusive, to exclusive; nothing beyond is looked at.
    SentenceEnds(String text, int from, int to) {
        this.text = text;
        this.at = from;
        this.to = to;
    }

    /// Goes to the next; false where there is none.
    boolean find() {
        while (at < to) {
            char sign = text.charAt(at);
            if (isWide(sign)) {
                return found(at + 1, at + 1);
            }
            if (sign == '\n') {
                return found(at, afterSpace(at));
            }
            int behind = endsSentence(sign) ? afterClosing(at + 1) : at;
            int begins = behind > at ? afterSpace(behind) : at;
            if (begins > behind) {
                return found(behind, begins);
            }
            at++;
        }
        return false;
    }

    private boolean found(int behind, int begins) {
        end = behind;
        at = begins;
        return true;
    }

    /// The place behind the sentence.
    int end() {
        return end;
    }

    /// Where the next one begins.
    int next() {
        return at;
    }

    private static boolean endsSentence(char sign) {
        return sign == '.' || sign == '!' || sign == '?' || sign == '…';
    }

    private static boolean isWide(char sign) {
        return sign == '。' || sign == '！' || sign == '？';
    }

    private int afterClosing(int place) {
        int after = place;
        while (after < to && "\"'”’»)]".indexOf(text.charAt(after)) >= 0) {
            after++;
        }
        return after;
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
