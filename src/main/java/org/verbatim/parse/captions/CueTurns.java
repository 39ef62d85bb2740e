package org.verbatim.parse.captions;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.verbatim.parse.captions.Cue.VoiceChange;
import org.verbatim.parse.reading.Mapped;
import org.verbatim.parse.reading.StageDirection;
import org.verbatim.parse.reading.Stretches;
import org.verbatim.parse.reading.TranscriptBuilder;
import org.verbatim.parse.reading.TurnText;
import org.verbatim.transcript.ParseWarning;
import org.verbatim.transcript.SpanKind;
import org.verbatim.transcript.TurnKind;

/// Makes turns of cues: one goes on while its speaker does. What nobody says the speaker of is cut into [Stretches].
final class CueTurns {

    /// One cue in so many names its voice, at least, where one that names none is somebody else's.
    private static final double MOSTLY = 0.6;
    /// Two breaks (`<br><br>`) begin one.
    private static final String PARAGRAPH = "\n\n";

    private final TranscriptBuilder transcript;
    private final CueLabels labels;
    private final boolean everyCueNames;
    private final boolean names;
    private final boolean cuts;
    private final Stretches stretches = new Stretches();
    private TurnText words = new TurnText();
    private String joint = " ";
    private @Nullable String label;
    private @Nullable Long startMs;
    private @Nullable Long endMs;

    private CueTurns(TranscriptBuilder transcript, CueLabels labels, List<Cue> cues) {
        this.transcript = transcript;
        this.labels = labels;
        long named = cues.stream().filter(cue -> cue.voices().stream().anyMatch(change -> change.voice() != null))
                .count();
        this.everyCueNames = named >= cues.size() * MOSTLY;
        this.names = named > 0 || labels.name();
        this.cuts = !labels.tellChanges();
    }

    static void read(List<Cue> cues, TranscriptBuilder transcript) {
        CueTurns turns = new CueTurns(transcript, CueLabels.of(cues), cues);
        if (turns.cuts && !turns.names && !cues.isEmpty()) {
            transcript.warn(ParseWarning.Kind.OTHER, cues.getFirst().place(), Stretches.WARNING, "");
        }
        cues.forEach(turns::cue);
        turns.endTurn();
    }

    private void cue(Cue cue) {
        if (cuts && label == null && stretches.endsBefore(cue.startMs(), words)) {
            endTurn();
        }
        boolean dashes = CueLabels.hasDashes(cue.text().text);
        int from = 0;
        VoiceChange last = null;
        for (VoiceChange change : cue.voices()) {
            piece(cue, from, change.at(), last, dashes);
            from = change.at();
            last = change;
        }
        piece(cue, from, cue.text().length(), last, dashes);
        if (dashes) {
            voice(null);
        }
    }

    private void voice(@Nullable String voice) {
        if (!Objects.equals(voice, label)) {
            endTurn();
            label = voice;
        }
    }

    /// A part of a cue in one voice, which began with `change` if the cue says so.
    private void piece(Cue cue, int from, int to, @Nullable VoiceChange change, boolean dashes) {
        String text = cue.text().text;
        if (text.substring(from, to).isBlank()) {
            return;
        }
        if (change != null || everyCueNames) {
            voice(change == null ? null : change.voice());
        }
        if (StageDirection.is(text.substring(from, to))) {
            direction(cue, from, to);
            return;
        }
        for (int line = from; line < to;) {
            int end = text.indexOf('\n', line);
            int lineTo = end < 0 || end > to ? to : end;
            boolean breaks = line > from && lineTo == line && cue.text().place(line) == Mapped.NOWHERE;
            joint = breaks && !words.isEmpty() ? PARAGRAPH : joint;
            line(cue, line, lineTo, dashes);
            line = lineTo + 1;
        }
    }

    private void line(Cue cue, int from, int to, boolean dashes) {
        String line = cue.text().text.substring(from, to);
        SpeakerSign sign = labels.sign(line, dashes);
        int textFrom = from;
        SpeakerSign doubt = labels.doubt(line);
        if (doubt != null) {
            transcript.warn(ParseWarning.Kind.SPEAKER, cue.text().place(from + doubt.from()),
                    "this looks like a speaker's name, but its words are in the turn before it",
                    String.valueOf(doubt.label()));
        }
        if (sign != null) {
            cue.text().paint(transcript.spans(), from + sign.from(), from + sign.to(), SpanKind.LABEL);
            textFrom = from + sign.textFrom();
            if (sign.label() == null) {
                endTurn();
            }
            voice(sign.label());
        }
        if (StageDirection.is(cue.text().text.substring(textFrom, to))) {
            direction(cue, textFrom, to);
        } else {
            words.add(joint, cue.text(), textFrom, to);
            joint = textFrom == to ? joint : " ";
            startMs = startMs == null ? cue.startMs() : startMs;
            endMs = cue.endMs() == null ? endMs : cue.endMs();
            stretches.said(line, cue.endMs());
        }
    }

    private void direction(Cue cue, int from, int to) {
        endTurn();
        TurnText direction = new TurnText();
        String text = cue.text().text;
        for (int line = from; line < to;) {
            int end = text.indexOf('\n', line);
            int lineTo = end < 0 || end > to ? to : end;
            direction.add(" ", cue.text(), line, lineTo);
            line = lineTo + 1;
        }
        transcript.turn(TurnKind.DIRECTION, null, direction, cue.startMs(), cue.endMs());
    }

    private void endTurn() {
        transcript.turn(TurnKind.SPOKEN, label, words, startMs, endMs);
        words = new TurnText();
        joint = " ";
        startMs = null;
        endMs = null;
        stretches.begin();
    }
}
