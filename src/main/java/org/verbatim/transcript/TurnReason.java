package org.verbatim.transcript;

/// Why a turn begins where it does and who is said to speak in it, as far as the source shows it: the one set of reasons for the readers of all formats.
public sealed interface TurnReason {

    /// A label says who speaks: before the words, or beside them in data.
    record Labelled(SourceSpan label) implements TurnReason {}

    /// An attribution says who said it, around the words or in the midst of them.
    record Attributed(SourceSpan attribution) implements TurnReason {}

    /// Whoever was named before goes on: nothing at the turn itself says who speaks.
    record Continued() implements TurnReason {}

    /// The type says who speaks: questions are set in bold above their answers.
    record Typeset() implements TurnReason {}

    /// The writer tells what somebody said, and in the same words who.
    record Told() implements TurnReason {}

    /// The writer's own words.
    record Narrated() implements TurnReason {}

    /// A note on what happened.
    record Noted() implements TurnReason {}

    /// Nobody is named: the words are cut at pauses, at headings, or for their length.
    record Unnamed() implements TurnReason {}
}
