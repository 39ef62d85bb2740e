package org.verbatim.parse.labels;

import java.util.List;

import org.verbatim.parse.pages.Habit;
import org.verbatim.parse.pages.Page;
import org.verbatim.parse.pages.TextLine;
import org.verbatim.parse.reading.Attempt;
import org.verbatim.parse.reading.ReadLimits;
import org.verbatim.transcript.Lossless;
import org.verbatim.transcript.ParsedTranscript;

/// A transcript that says before the words who speaks: "Anna Bell: …", "Q  …", a name on a line of its own or in bold. What is a label
/// is found by [LabelEvidence], never by a list of names. Where there are none, questions in bold say as much.
public final class LabelledTranscript implements Habit {

    private static final int VERSION = 5;
    private static final double MOST_TAKEN_FOR_DOUBTS = 0.25;
    private static final int MANY = 10;

    @Override
    public int version() {
        return VERSION;
    }

    @Override
    public Attempt attempt(Page page, ReadLimits limits) {
        LabelEvidence asPrinted = new LabelEvidence(page.lines());
        List<TextLine> lines = RunOnLines.cut(page.lines(), asPrinted);
        // most pages have nothing to cut, and the evidence of long ones is dear
        LabelEvidence evidence = lines.size() == page.lines().size() ? asPrinted : new LabelEvidence(lines);
        if (!evidence.isConversation()) {
            Attempt unlabelled = BoldQuestions.attempt(page, limits);
            if (unlabelled.transcript() == null) {
                unlabelled = OneVoice.attempt(page, limits);
            }
            return unlabelled.transcript() == null
                    ? Attempt.missed("no two labels that recur and are followed by speech; " + unlabelled.missed())
                    : unlabelled;
        }
        if (evidence.starts().size() > limits.maxTurns()) {
            return Attempt.missed("more than " + limits.maxTurns() + " turns (maxTurns)");
        }
        ParsedTranscript transcript = new LabelledBody(page, lines, evidence, limits).read();
        if (transcript == null) {
            return Attempt.missed("more than " + limits.maxTurns() + " turns (maxTurns)");
        }
        int labels = evidence.starts().size();
        double confidence = evidence.speechShare() * (0.6 + 0.35 * Math.min(labels, MANY) / MANY);
        double doubts = Math.min(1, (double) transcript.warnings().size() / labels);
        return Attempt.read(confidence * (1 - MOST_TAKEN_FOR_DOUBTS * doubts), Lossless.check(transcript));
    }
}
