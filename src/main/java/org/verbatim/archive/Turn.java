package org.verbatim.archive;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.verbatim.transcript.Role;
import org.verbatim.transcript.TurnKind;

/// A stored turn as everybody outside sees it. `number` counts from 1 within the interview; `key` is its permanent address; `person` is
/// the person's slug and `speaker` the name to show, both null for narration; `section` is the number of a [Section]; `spans`
/// are where its words stand in the source, in order. `takedown` says why words of it are not there, null where all are: the text of a turn that
/// was taken down as a whole is empty, and in one of which some words were, these are blocks (see [Mask]).
public record Turn(int number, String key, TurnKind kind, @Nullable String person, @Nullable String speaker,
        @Nullable Role role, @Nullable String label, @Nullable Integer section, String text, int wordCount,
        @Nullable Long startMs, @Nullable Long endMs, List<Span> spans, @Nullable Takedown takedown) {

    public Turn {
        spans = List.copyOf(spans);
    }

    /// A turn of which nothing was taken down.
    public Turn(int number, String key, TurnKind kind, @Nullable String person, @Nullable String speaker,
            @Nullable Role role, @Nullable String label, @Nullable Integer section, String text, int wordCount,
            @Nullable Long startMs, @Nullable Long endMs, List<Span> spans) {
        this(number, key, kind, person, speaker, role, label, section, text, wordCount, startMs, endMs, spans, null);
    }

    /// Whether all of it was taken down.
    public boolean isTakenDown() {
        return takedown != null && text.isEmpty();
    }

    /// This turn, where anything of it may be seen. Throws [TakenDown] where not.
    public Turn visible() {
        if (takedown != null && text.isEmpty()) {
            throw new TakenDown(takedown);
        }
        return this;
    }
}
