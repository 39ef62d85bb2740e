package org.verbatim.interview;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.verbatim.transcript.Role;
import org.verbatim.transcript.TurnKind;

/// A stored turn as everybody outside sees it. `number` counts from 1 within the interview; `key` is its permanent address; `person` is
/// the person's slug and `speaker` the name to show, both null for narration; `section` is the number of a [Section]; `spans`
/// are where its words stand in the source, in order.
public record Turn(int number, String key, TurnKind kind, @Nullable String person, @Nullable String speaker,
        @Nullable Role role, @Nullable String label, @Nullable Integer section, String text, int wordCount,
        @Nullable Long startMs, @Nullable Long endMs, List<Span> spans) {

    public Turn {
        spans = List.copyOf(spans);
    }
}
