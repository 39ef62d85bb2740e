package org.verbatim.parse.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.verbatim.transcript.Lossless;
import org.verbatim.transcript.ParseWarning;
import org.verbatim.transcript.ParsedFacts;
import org.verbatim.transcript.ParsedSection;
import org.verbatim.transcript.ParsedTranscript;
import org.verbatim.transcript.ParsedTurn;
import org.verbatim.transcript.SpanKind;
import org.verbatim.transcript.TurnKind;

/// Gathers what a reader finds in its order, joins labels into voices, and makes the transcript of it.
public final class TranscriptBuilder {

    private final String source;
    private final SpanMap spans;
    private final Voices voices = new Voices();
    private final List<Draft> drafts = new ArrayList<>();
    private final List<ParsedSection> sections = new ArrayList<>();
    private final Warnings warnings;

    /// A turn before its speaker is known by name.
    private record Draft(TurnKind kind, @Nullable String label, TurnText words, @Nullable Long startMs,
            @Nullable Long endMs) {}

    /// For a source that holds one interview.
    public TranscriptBuilder(String source) {
        this.source = source;
        this.spans = new SpanMap(source, 0);
        this.warnings = new Warnings(source);
    }

    public SpanMap spans() {
        return spans;
    }

    /// To introduce those who are named before the interview.
    public Voices voices() {
        return voices;
    }

    public int turns() {
        return drafts.size();
    }

    /// Adds a turn, unless it has no words. The label is null where nobody is named.
    public void turn(TurnKind kind, @Nullable String label, TurnText words, @Nullable Long startMs,
            @Nullable Long endMs) {
        if (words.isBlank()) {
            return;
        }
        words.paint(spans, kind == TurnKind.DIRECTION ? SpanKind.DIRECTION : SpanKind.WORDS);
        drafts.add(new Draft(kind, label, words, startMs, endMs));
        if (label != null) {
            voices.heard(label, words.text());
        }
    }

    /// Begins a section with the turn that comes next.
    public void section(String heading) {
        if (!heading.isEmpty()) {
            sections.add(new ParsedSection(heading, drafts.size() + 1));
        }
    }

    /// Says what is doubtful at a place of the source.
    public void warn(ParseWarning.Kind kind, int place, String message, String words) {
        warnings.add(kind, place, message, words);
    }

    /// The transcript; at least one turn is there.
    public ParsedTranscript build(ParsedFacts facts) {
        Map<String, String> names = voices.names();
        List<ParsedTurn> turns = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            String name = draft.label() == null ? null : names.get(draft.label());
            turns.add(draft.words().turn(draft.kind(), name, draft.label(), draft.startMs(), draft.endMs()));
        }
        sections.removeIf(section -> section.firstTurn() > turns.size());
        return Lossless.check(new ParsedTranscript(source, 0, facts, voices.speakers(), sections, turns, spans.spans(),
                warnings.list()));
    }
}
