package org.verbatim.transcript;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// One interview as a reader understood it. `text` is the stretch of the decoded source that holds it, `from` where that begins in the
/// source (0 unless one source holds several interviews). All offsets in spans and turns count from the start of the source.
/// `spans` tile `text`: in order, without gap or overlap; [Lossless] proves it.
public record ParsedTranscript(String text, int from, ParsedFacts facts, List<ParsedSpeaker> speakers,
        List<ParsedSection> sections, List<ParsedTurn> turns, List<SourceSpan> spans, List<ParseWarning> warnings) {

    public ParsedTranscript {
        speakers = List.copyOf(speakers);
        sections = List.copyOf(sections);
        turns = List.copyOf(turns);
        spans = List.copyOf(spans);
        warnings = List.copyOf(warnings);
    }

    /// The same, recorded on a day.
    public ParsedTranscript recorded(String edtf) {
        ParsedFacts dated = facts.or(new ParsedFacts(null, null, null, null, edtf, null, null, null, null, null));
        return new ParsedTranscript(text, from, dated, speakers, sections, turns, spans, warnings);
    }

    /// Characters (UTF-16 code units) by kind of span; they add up to the length of `text`.
    public Map<SpanKind, Integer> coverage() {
        Map<SpanKind, Integer> coverage = new EnumMap<>(SpanKind.class);
        for (SourceSpan span : spans) {
            coverage.merge(span.kind(), span.length(), Integer::sum);
        }
        return coverage;
    }
}
