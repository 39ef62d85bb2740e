package org.verbatim.ingest.staging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.verbatim.ingest.staging.SourceLine.Stretch;
import org.verbatim.transcript.ParsedTranscript;
import org.verbatim.transcript.ParsedTurn;
import org.verbatim.transcript.SourceSpan;

/// Cuts a source, whose spans say what each character is, into its lines.
final class SourceLinesBuilder {

    private final ParsedTranscript transcript;
    private final Map<Integer, Integer> turns = new HashMap<>();
    private final List<SourceLine> lines = new ArrayList<>();
    private List<Stretch> line = new ArrayList<>();

    SourceLinesBuilder(ParsedTranscript transcript) {
        this.transcript = transcript;
        LinePlaces places = new LinePlaces(transcript);
        int number = 0;
        for (ParsedTurn turn : transcript.turns()) {
            number++;
            turns.putIfAbsent(places.line(turn.words().getFirst().from()), number);
        }
    }

    /// All characters but line ends; a page end is one too.
    List<SourceLine> build() {
        for (SourceSpan span : transcript.spans()) {
            String text = transcript.text().substring(span.from() - transcript.from(), span.to() - transcript.from());
            int at = 0;
            for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', at)) {
                add(span, text.substring(at, end));
                finish();
                at = end + 1;
            }
            add(span, text.substring(at));
        }
        finish();
        return lines;
    }

    private void add(SourceSpan span, String text) {
        String shown = text.replace("\r", "").replace("\f", "");
        if (!shown.isEmpty()) {
            line.add(new Stretch(span.kind(), shown));
        }
    }

    private void finish() {
        int number = lines.size() + 1;
        lines.add(new SourceLine(number, turns.get(number), line));
        line = new ArrayList<>();
    }
}
