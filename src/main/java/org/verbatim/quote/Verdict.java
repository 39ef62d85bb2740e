package org.verbatim.quote;

/// The answer to "is this quote verbatim?".
public enum Verdict {

    /// Character for character in a turn.
    VERBATIM,
    /// In a turn but for what a [Fold] takes away.
    NORMALISED,
    /// Parts of one turn in their order, the quote saying itself where words were left out or put in.
    CONDENSED,
    /// Near the words of a turn, but other words.
    ALTERED,
    /// Stretches of four words or more from different turns run together.
    SPLICED,
    /// Said, but by somebody else than claimed.
    MISATTRIBUTED,
    /// In the archive only as reported or told: no evidence of words.
    REPORTED,
    /// Nothing near it in the archive.
    NOT_FOUND
}
