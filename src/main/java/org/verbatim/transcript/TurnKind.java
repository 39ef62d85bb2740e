package org.verbatim.transcript;

/// How close a turn stands to what was said; decides whether its words may be cited as somebody's.
public enum TurnKind {
    /// Under a label in a transcript.
    SPOKEN,
    /// Direct speech inside an article.
    QUOTED,
    /// Indirect speech: somebody's meaning in the writer's words.
    REPORTED,
    /// The writer's own words.
    NARRATION,
    /// A note on what happened: laughter, crosstalk.
    DIRECTION
}
