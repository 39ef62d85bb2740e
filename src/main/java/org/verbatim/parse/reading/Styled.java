package org.verbatim.parse.reading;

/// A stretch of a text that its document sets in a style of its own; `from` inclusive, `to` exclusive.
public record Styled(int from, int to, Style style) {

    /// What tells a label or a heading from words.
    public enum Style {
        BOLD, ITALIC, HEADING
    }
}
