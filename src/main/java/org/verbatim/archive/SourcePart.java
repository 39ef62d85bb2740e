package org.verbatim.archive;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// The part of a source that is one interview: where it stands in the decoded source, and its characters where they are kept apart (a source
/// of several interviews), else null. `hidden` are the stretches of the source that were taken down, which nobody may be shown; `open` says
/// that of the whole source nothing was, so that its bytes may be had.
public record SourcePart(SourceFile file, Span place, @Nullable String text, List<Span> hidden, boolean open) {

    public SourcePart {
        hidden = List.copyOf(hidden);
    }
}
