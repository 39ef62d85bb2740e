package org.verbatim.labelled;

import java.util.List;

import org.verbatim.layout.OtherFormats;
import org.verbatim.layout.TextLine;
import org.verbatim.reading.Attempt;
import org.verbatim.reading.Format;
import org.verbatim.reading.ReadLimits;
import org.verbatim.reading.SourceText;
import org.verbatim.transcript.Lossless;
import org.verbatim.transcript.ParsedTranscript;

/// A transcript in plain text that says before the words who speaks: "Anna Bell: …", "Q: …", a name on a line of its own. What is a label
/// is found by [LabelEvidence], never by a list of names.
public final class LabelledText implements Format {

    static final String ID = "labelled-text";
    private static final int VERSION = 1;
    private static final int MANY = 10;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public int version() {
        return VERSION;
    }

    @Override
    public Attempt attempt(SourceText source, ReadLimits limits) {
        if (OtherFormats.begin(source.text())) {
            return Attempt.missed("the text is marked up as another format");
        }
        List<TextLine> lines = TextLine.of(source.text());
        LabelEvidence evidence = new LabelEvidence(lines);
        if (!evidence.isConversation()) {
            return Attempt.missed("no two labels that recur and are followed by speech");
        }
        if (evidence.starts().size() > limits.maxTurns()) {
            return Attempt.missed("more than " + limits.maxTurns() + " turns (maxTurns)");
        }
        LabelledBody body = new LabelledBody(source.text(), lines, evidence, limits);
        ParsedTranscript transcript = body.read();
        if (transcript == null) {
            return Attempt.missed("more than " + limits.maxTurns() + " turns (maxTurns)");
        }
        int labels = evidence.starts().size();
        double confidence = evidence.speechShare() * (0.6 + 0.35 * Math.min(labels, MANY) / MANY);
        return Attempt.read(confidence, Lossless.check(transcript));
    }
}
