package org.verbatim.parse.captions;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.verbatim.parse.reading.TranscriptBuilder;
import org.verbatim.transcript.ParseWarning;
import org.verbatim.transcript.SpanKind;

/// Finds the cues of a file by their lines of times. What is wrong with one is a warning, and the others are read.
final class CueScanner {

    private final String source;
    private final List<CaptionLine> lines;
    private final TranscriptBuilder transcript;
    private final Blocks blocks;
    private final List<Cue> cues = new ArrayList<>();
    /// For each line, the first from it on that is not blank.
    private final int[] written;
    private final boolean[] times;
    private int at;

    /// What a file has beside its cues.
    interface Blocks {

        /// Whether a line without characters other than white space may stand inside of a cue.
        boolean goOnAfterBlanks();

        /// Takes a block that begins at this line if it is none of a cue; returns whether it did. `ahead` says that no cue came yet.
        boolean take(List<CaptionLine> block, boolean ahead);
    }

    CueScanner(String source, List<CaptionLine> lines, TranscriptBuilder transcript, Blocks blocks) {
        this.source = source;
        this.lines = lines;
        this.transcript = transcript;
        this.blocks = blocks;
        this.written = new int[lines.size()];
        this.times = new boolean[lines.size()];
        for (int line = lines.size() - 1, next = lines.size(); line >= 0; line--) {
            next = lines.get(line).isBlank() ? next : line;
            written[line] = next;
            times[line] = CueTimes.intended(lines.get(line).text());
        }
    }

    /// The cues from a line on.
    List<Cue> cues(int first) {
        at = first;
        while (at < lines.size()) {
            if (lines.get(at).isBlank()) {
                at++;
            } else if (isTimes(at)) {
                cue();
            } else if (isName(at)) {
                at++;
            } else {
                other();
            }
        }
        return cues;
    }

    private boolean isTimes(int line) {
        return line < lines.size() && times[line];
    }

    /// The number or name of a cue stands on the line before its times.
    private boolean isName(int line) {
        return isTimes(line + 1) && !isTimes(line);
    }

    private void cue() {
        CaptionLine head = lines.get(at++);
        int first = at;
        while (at < lines.size() && !endsCue()) {
            at++;
        }
        int from = first < lines.size() ? lines.get(first).from() : head.to();
        int to = at > first ? lines.get(at - 1).to() : from;
        cues.add(CueText.read(head.from(), times(head), source, Math.min(from, to), to, transcript.spans()));
    }

    private boolean endsCue() {
        if (isTimes(at)) {
            return true;
        }
        String line = lines.get(at).text();
        boolean numbers = isName(at) && !line.isEmpty() && line.strip().chars().allMatch(Character::isDigit);
        if (numbers || line.isEmpty()) {
            return numbers || !blocks.goOnAfterBlanks() || nextIsCue();
        }
        return blocks.goOnAfterBlanks() && line.isBlank() && nextIsCue();
    }

    /// Whether the next lines that are not blank begin a cue, or there are none.
    private boolean nextIsCue() {
        int next = written[at];
        return next == lines.size() || isTimes(next) || isName(next);
    }

    private @Nullable CueTimes times(CaptionLine head) {
        CueTimes times = CueTimes.of(head.text());
        if (times == null) {
            transcript.warn(ParseWarning.Kind.FACT, head.from(), "cue without times that can be read",
                    head.text().strip());
            return null;
        }
        if (times.endMs() == 0 && times.startMs() > 0) {
            transcript.warn(ParseWarning.Kind.FACT, head.from(), "cue says when it starts, not when it ends",
                    head.text().strip());
            return new CueTimes(times.startMs(), times.startMs());
        }
        if (times.endMs() < times.startMs()) {
            transcript.warn(ParseWarning.Kind.FACT, head.from(),
                    "cue ends before it starts (" + CueTimes.written(times.startMs()) + " > "
                            + CueTimes.written(times.endMs()) + ")",
                    head.text().strip());
            return null;
        }
        return times;
    }

    /// A block without times: a comment, or words that nobody would be shown.
    private void other() {
        int first = at;
        while (at < lines.size() && !lines.get(at).isBlank() && (at == first || (!isTimes(at) && !isName(at)))) {
            at++;
        }
        CaptionLine begin = lines.get(first);
        int to = lines.get(at - 1).to();
        if (blocks.take(lines.subList(first, at), cues.isEmpty())) {
            return;
        }
        if (cues.isEmpty()) {
            transcript.spans().paintTrimmed(begin.from(), to, SpanKind.FRONT);
            return;
        }
        transcript.warn(ParseWarning.Kind.OTHER, begin.from(), "words behind the end of a cue", begin.text().strip());
        cues.add(CueText.read(begin.from(), null, source, begin.from(), to, transcript.spans()));
    }
}
