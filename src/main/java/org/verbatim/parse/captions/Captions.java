package org.verbatim.parse.captions;

import java.util.List;

import org.verbatim.parse.reading.Attempt;
import org.verbatim.parse.reading.ReadLimits;
import org.verbatim.parse.reading.TranscriptBuilder;
import org.verbatim.transcript.MachineMade;
import org.verbatim.transcript.ParsedFacts;

/// What all captions have in common once their cues are found.
final class Captions {

    private Captions() {
    }

    /// Turns of cues, or what is missing for any. `known` is said of the interview elsewhere, and holds before what captions say.
    static Attempt attempt(double confidence, List<Cue> cues, TranscriptBuilder transcript, CaptionNotes notes,
            ParsedFacts known, ReadLimits limits) {
        RollingCues shown = RollingCues.of(cues);
        CueTurns.read(shown.once(), transcript);
        if (transcript.turns() == 0) {
            return Attempt.missed("no cue has words");
        }
        if (transcript.turns() > limits.maxTurns()) {
            return Attempt.missed("more than " + limits.maxTurns() + " turns (maxTurns)");
        }
        return Attempt.read(confidence, transcript.build(known.or(facts(notes, shown.rolling()))));
    }

    private static ParsedFacts facts(CaptionNotes notes, boolean rolling) {
        MachineMade machine = notes.machineMade();
        if (machine == null && rolling) {
            machine = new MachineMade(null);
        }
        return new ParsedFacts(null, notes.fact("title"), null, notes.fact("publisher"), notes.date("recorded"),
                notes.date("date"), notes.language(), null, null, machine);
    }
}
