package org.verbatim.transcript;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// One stretch by one voice under one label, with the place of its words in the source. `speaker` is the name of a [ParsedSpeaker],
/// null for narration and where nobody is named; `label` is how the source says who speaks; `text` keeps paragraphs apart by an
/// empty line; times are milliseconds from the start of the recording, null where the source has none.
public record ParsedTurn(TurnKind kind, @Nullable String speaker, @Nullable String label, String text,
        List<WordSpan> words,
        @Nullable Long startMs, @Nullable Long endMs) {

    public ParsedTurn {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a turn without words");
        }
        words = List.copyOf(words);
    }
}
