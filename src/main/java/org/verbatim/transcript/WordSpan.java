package org.verbatim.transcript;

/// Where a piece of a turn's text stands in the source: `text[textFrom, textTo)` was made of `source[from, to)`. Of equal length, they
/// are equal character for character; otherwise the source writes the text differently (an entity, an escape). Text between
/// two pieces (the joint of two paragraphs) has no characters of its own.
public record WordSpan(int textFrom, int textTo, int from, int to) {

    public WordSpan {
        if (textFrom < 0 || textTo <= textFrom || from < 0 || to <= from) {
            throw new IllegalArgumentException(
                    "text " + textFrom + " to " + textTo + " cannot come from source " + from + " to " + to);
        }
    }
}
