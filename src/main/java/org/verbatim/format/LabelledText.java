package org.verbatim.format;

import java.util.List;

import org.verbatim.transcript.Lossless;
import org.verbatim.transcript.ParsedTranscript;

/// A transcript in plain text that says before the words who speaks: "Anna Bell: …", "Q: …", a name on a line of its own. What is a label
/// is found by [LabelEvidence], never by a list of names.
final class LabelledText implements Format {

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
        if (isOtherFormat(source.text())) {
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

    /// Markup and captions have readers, or will have; read as plain text they would come out with their signs in the words.
    static boolean isOtherFormat(String text) {
        int at = Chars.skipSpace(text, 0, text.length());
        return text.startsWith("WEBVTT", at) || text.startsWith("<?xml", at) || text.startsWith("{\\rtf", at)
                || text.regionMatches(true, at, "<!doctype", 0, 9) || text.regionMatches(true, at, "<html", 0, 5)
                || text.substring(0, Math.min(text.length(), 2_000)).contains(" --> ");
    }
}
