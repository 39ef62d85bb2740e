package org.verbatim.ingest.staging;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.verbatim.transcript.SpanKind;

/// A line of a source in stretches of one kind each; `turn` is the number of the turn whose words begin in it, null where none does.
public record SourceLine(int number, @Nullable Integer turn, List<Stretch> stretches) {

    public SourceLine {
        stretches = List.copyOf(stretches);
    }

    /// Characters of one kind.
    public record Stretch(SpanKind kind, String text) {}
}
