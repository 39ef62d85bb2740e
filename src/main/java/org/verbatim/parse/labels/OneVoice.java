package org.verbatim.parse.labels;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.verbatim.parse.pages.FrontMatter;
import org.verbatim.parse.pages.Page;
import org.verbatim.parse.pages.TextLine;
import org.verbatim.parse.reading.Attempt;
import org.verbatim.parse.reading.ReadLimits;
import org.verbatim.parse.reading.Stretches;
import org.verbatim.parse.reading.TranscriptBuilder;
import org.verbatim.parse.reading.TurnText;
import org.verbatim.text.Chars;
import org.verbatim.transcript.ParseWarning;
import org.verbatim.transcript.SpanKind;
import org.verbatim.transcript.TurnKind;

/// A transcript without labels: one person's account, named above it, or paragraphs with nothing but times before them, whose speakers nobody tells
/// apart.
final class OneVoice {

    private static final int FEWEST_TIMES = 3;
    private static final double MOSTLY = 0.8;
    private static final int LATEST_HEADING = 60;
    private static final double CONFIDENCE = 0.6;
    private static final Pattern BEGINS = Pattern
            .compile("(?iU)(?:the |begin(?:ning)? of )?(?:transcript|transcription|testimony|narrative|account)[.:]?");

    private final List<TextLine> lines;
    private final TranscriptBuilder transcript;
    private final FrontMatter front;
    private final Stretches stretches = new Stretches();
    private @Nullable String speaker;
    private @Nullable Long startMs;
    private TurnText words = new TurnText();

    private OneVoice(Page page) {
        this.lines = page.lines();
        this.transcript = new TranscriptBuilder(page.source());
        this.front = new FrontMatter(page);
    }

    static Attempt attempt(Page page, ReadLimits limits) {
        OneVoice voice = new OneVoice(page);
        int first = voice.firstTimed();
        boolean timed = first >= 0;
        if (!timed) {
            first = voice.afterHeading();
        }
        if (first < 0) {
            return Attempt.missed(
                    "no " + FEWEST_TIMES + " paragraphs with times before them, and nobody named above a transcript");
        }
        voice.front(first);
        voice.speaker = voice.front.onlyInterviewee();
        if (!timed && voice.speaker == null) {
            return Attempt.missed("nobody alone is named above the transcript");
        }
        voice.read(first);
        if (voice.transcript.turns() == 0 || voice.transcript.turns() > limits.maxTurns()) {
            return Attempt.missed("no turn, or more than " + limits.maxTurns() + " (maxTurns)");
        }
        return Attempt.read(CONFIDENCE, voice.transcript.build(voice.front.facts()));
    }

    /// The index of the first line that begins with a time, if most paragraphs do and say something; else -1.
    private int firstTimed() {
        int first = -1;
        int timed = 0;
        int finished = 0;
        int paragraphs = 0;
        long last = 0;
        for (int i = 0; i < lines.size(); i++) {
            TimeCode time = timeBefore(lines.get(i));
            if (time != null && time.millis() >= last) {
                first = first < 0 ? i : first;
                timed++;
                last = time.millis();
                finished += Chars.isFinished(lines.get(i).text()) ? 1 : 0;
            }
            paragraphs += first >= 0 && (time != null || lines.get(i).opens()) ? 1 : 0;
        }
        return timed >= FEWEST_TIMES && timed >= MOSTLY * paragraphs && finished * 2 > timed ? first : -1;
    }

    private static @Nullable TimeCode timeBefore(TextLine line) {
        TimeCode time = TimeCode.at(line.text(), 0);
        boolean apart = time != null && time.to() < line.text().length()
                && line.text().indexOf('\t', time.to()) < 0
                && (time.bracketed() || Chars.isSpace(line.text().charAt(time.to())));
        return apart ? time : null;
    }

    /// The index of the line below "TRANSCRIPT", -1 where there is none.
    private int afterHeading() {
        for (int i = 0; i + 1 < Math.min(lines.size(), LATEST_HEADING); i++) {
            if (BEGINS.matcher(Chars.squeeze(lines.get(i).text())).matches()) {
                return i + 1;
            }
        }
        return -1;
    }

    private void front(int to) {
        for (TextLine line : lines.subList(0, to)) {
            if (!BEGINS.matcher(Chars.squeeze(line.text())).matches()) {
                front.line(line);
            }
            line.paint(transcript.spans(), SpanKind.FRONT);
        }
        front.introduce(transcript.voices());
    }

    private void read(int first) {
        transcript.warn(ParseWarning.Kind.OTHER, Math.max(0, lines.get(first).words().place(0)), speaker == null
                ? Stretches.WARNING
                : "nobody is named before the words: all of them are given to " + speaker + ", who is named above", "");
        boolean wrapped = TextLine.areWrapped(lines);
        for (TextLine line : lines.subList(first, lines.size())) {
            TimeCode time = timeBefore(line);
            Long start = time == null ? null : Long.valueOf(time.millis());
            if ((time != null || line.opens()) && stretches.endsBefore(start, words)) {
                end();
            }
            startMs = startMs == null && words.isEmpty() ? start : startMs;
            int from = time == null ? 0 : Chars.skipSpace(line.text(), time.to(), line.text().length());
            String joint = line.opens() || !wrapped ? "\n\n" : " ";
            words.add(words.isEmpty() ? "" : joint, line.words(), from, line.words().length());
            stretches.said(line.text(), start);
        }
        end();
    }

    private void end() {
        transcript.turn(TurnKind.SPOKEN, speaker, words, startMs, null);
        words = new TurnText();
        startMs = null;
        stretches.begin();
    }
}
