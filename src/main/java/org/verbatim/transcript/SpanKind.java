package org.verbatim.transcript;

/// What a stretch of the source is to the transcript. Each character of a source is of exactly one kind.
public enum SpanKind {
    /// Title, standfirst, dates, by-lines, and all else before the interview.
    FRONT,
    /// The heading of a section.
    HEADING,
    /// How the source says who speaks, before the words.
    LABEL,
    /// Words of a turn.
    WORDS,
    /// Quotation marks, and the comma or dash between a quote and its attribution.
    PUNCTUATION,
    /// How the source says who spoke, around the words.
    ATTRIBUTION,
    /// Signs of a markup language that are no part of the words.
    MARKUP,
    /// White space between the others; a byte order mark too.
    SPACE,
    /// A stage direction that is not a turn of its own.
    DIRECTION,
    /// All that comes after the interview.
    BACK
}
