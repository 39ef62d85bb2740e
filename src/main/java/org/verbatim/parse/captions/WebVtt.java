package org.verbatim.parse.captions;

import java.util.List;
import java.util.Map;

import org.verbatim.parse.reading.Attempt;
import org.verbatim.parse.reading.Format;
import org.verbatim.parse.reading.ReadLimits;
import org.verbatim.parse.reading.SourceText;
import org.verbatim.parse.reading.TranscriptBuilder;
import org.verbatim.text.Chars;
import org.verbatim.transcript.ParsedFacts;
import org.verbatim.transcript.Role;
import org.verbatim.transcript.SpanKind;

/// WebVTT, as <https://www.w3.org/TR/webvtt1/> defines it: "an optional U+FEFF, the string WEBVTT", header text, then blocks with empty
/// lines between them: `NOTE`, `STYLE`, `REGION`, or a cue.
public final class WebVtt implements Format {

    private static final String SIGNATURE = "WEBVTT";
    private static final double CONFIDENCE = 0.99;

    @Override
    public String id() {
        return "webvtt";
    }

    @Override
    public int version() {
        return 4;
    }

    @Override
    public Attempt attempt(SourceText source, ReadLimits limits) {
        String text = source.text();
        return isAt(text, 0)
                ? part(text, 0, text.length(), ParsedFacts.NONE, Map.of(), limits)
                : Attempt.otherKind("does not begin with WEBVTT");
    }

    /// Whether WebVTT begins at that place, behind white space.
    public static boolean isAt(String text, int from) {
        return text.startsWith(SIGNATURE, Chars.skipSpace(text, from, text.length()));
    }

    /// Reads the part of a source that is WebVTT, where [#isAt] says so. What stands around it says `known` of the interview and
    /// names `people` with their roles, and is markup.
    public static Attempt part(String text, int from, int to, ParsedFacts known, Map<String, Role> people,
            ReadLimits limits) {
        int start = Chars.skipSpace(text, from, to);
        List<CaptionLine> lines = CaptionLine.of(text, from, to);
        TranscriptBuilder transcript = new TranscriptBuilder(text);
        people.forEach(transcript.voices()::introduce);
        CaptionNotes notes = new CaptionNotes();
        int first = 0;
        boolean signed = false;
        while (first < lines.size() && !(signed && lines.get(first).isBlank())
                && !CueTimes.intended(lines.get(first).text())) {
            CaptionLine line = lines.get(first++);
            signed |= line.to() > start;
            notes.line(line.text());
            transcript.spans().paintTrimmed(line.from(), line.to(), SpanKind.FRONT);
        }
        CueScanner scanner = new CueScanner(text, lines, transcript, new Comments(transcript, notes));
        return Captions.attempt(CONFIDENCE, scanner.cues(first), transcript, notes, known, limits);
    }

    private record Comments(TranscriptBuilder transcript, CaptionNotes notes) implements CueScanner.Blocks {

        @Override
        public boolean goOnAfterBlanks() {
            return false;
        }

        @Override
        public boolean take(List<CaptionLine> block, boolean ahead) {
            String head = block.getFirst().text();
            if (isHead(head, "STYLE") || isHead(head, "REGION")) {
                return true;
            }
            if (!isHead(head, "NOTE")) {
                return false;
            }
            for (CaptionLine line : block) {
                notes.line(line.text());
                transcript.spans().paintTrimmed(line.from(), line.to(), ahead ? SpanKind.FRONT : SpanKind.MARKUP);
            }
            return true;
        }

        /// "The string NOTE, optionally followed by a space or a tab and any text."
        private static boolean isHead(String line, String word) {
            return line.startsWith(word)
                    && (line.length() == word.length() || Chars.isSpace(line.charAt(word.length())));
        }
    }
}
