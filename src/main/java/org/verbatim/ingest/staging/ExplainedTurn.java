package org.verbatim.ingest.staging;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.verbatim.archive.Turn;
import org.verbatim.transcript.ParseWarning;
import org.verbatim.transcript.TurnReason;

/// A turn as it would be, where its words stand in the source, and why it is one: `sign` is the label or attribution that says who speaks, as the source has it, and
/// `signLine` its line; null and 0 where there is none. `warnings` are what its reader is unsure of on its lines.
public record ExplainedTurn(Turn turn, TurnLocation place, TurnReason reason, @Nullable String sign, int signLine,
        List<ParseWarning> warnings) {

    public ExplainedTurn {
        warnings = List.copyOf(warnings);
    }

    /// As messages call the reason.
    public String why() {
        return switch (reason) {
            case TurnReason.Labelled _ -> "labelled";
            case TurnReason.Attributed _ -> "attributed";
            case TurnReason.Continued _ -> "continued";
            case TurnReason.Typeset _ -> "typeset";
            case TurnReason.Told _ -> "told";
            case TurnReason.Narrated _ -> "narrated";
            case TurnReason.Noted _ -> "noted";
            case TurnReason.Unnamed _ -> "unnamed";
        };
    }

    /// Its paragraphs.
    public List<String> paragraphs() {
        return List.of(turn.text().split("\n\n"));
    }
}
