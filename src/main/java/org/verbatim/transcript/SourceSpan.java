package org.verbatim.transcript;

/// A stretch of the decoded source and what it is. Offsets are UTF-16 code units of the decoded source; `from` is inclusive, `to`
/// exclusive; never empty.
public record SourceSpan(int from, int to, SpanKind kind) {

    public SourceSpan {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("a span from " + from + " to " + to + " holds nothing");
        }
    }

    /// The number of UTF-16 code units.
    public int length() {
        return to - from;
    }
}
