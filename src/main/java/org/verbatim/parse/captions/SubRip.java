package org.verbatim.parse.captions;

import java.util.List;

import org.verbatim.parse.reading.Attempt;
import org.verbatim.parse.reading.Format;
import org.verbatim.parse.reading.ReadLimits;
import org.verbatim.parse.reading.SourceText;
import org.verbatim.parse.reading.TranscriptBuilder;
import org.verbatim.transcript.ParsedFacts;

/// SubRip (`.srt`): a number, a line of times, lines of words. It has no definition, so all that is asked for is lines of times: numbers
/// may be missing, times may have a dot, words may have tags and empty lines.
public final class SubRip implements Format {

    private static final double CONFIDENCE = 0.97;
    private static final int LINES_AHEAD = 10;

    @Override
    public String id() {
        return "subrip";
    }

    @Override
    public int version() {
        return 4;
    }

    @Override
    public Attempt attempt(SourceText source, ReadLimits limits) {
        List<CaptionLine> lines = CaptionLine.of(source.text());
        if (source.text().startsWith("WEBVTT") || lines.stream().filter(line -> !line.isBlank()).limit(LINES_AHEAD)
                .noneMatch(line -> CueTimes.of(line.text()) != null)) {
            return Attempt.otherKind("no line of times such as 00:00:01,000 --> 00:00:02,500 at its beginning");
        }
        TranscriptBuilder transcript = new TranscriptBuilder(source.text());
        CueScanner scanner = new CueScanner(source.text(), lines, transcript, new NoComments());
        return Captions.attempt(CONFIDENCE, scanner.cues(0), transcript, new CaptionNotes(), ParsedFacts.NONE,
                limits);
    }

    private record NoComments() implements CueScanner.Blocks {

        @Override
        public boolean goOnAfterBlanks() {
            return true;
        }

        @Override
        public boolean take(List<CaptionLine> block, boolean ahead) {
            return false;
        }
    }
}
