package org.verbatim.archive;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.verbatim.transcript.Lossless;
import org.verbatim.transcript.ParsedFacts;
import org.verbatim.transcript.ParsedSpeaker;
import org.verbatim.transcript.ParsedTranscript;
import org.verbatim.transcript.ParsedTurn;
import org.verbatim.transcript.Role;
import org.verbatim.transcript.SourceSpan;
import org.verbatim.transcript.SpanKind;
import org.verbatim.transcript.TurnKind;
import org.verbatim.transcript.WordSpan;

/// Drafts for tests, written as lines of "Label: words"; a label with a full name is a person.
public final class Drafts {

    private Drafts() {
    }

    /// A draft of the lines under the slug, from a file of that name.
    public static InterviewDraft of(String slug, String... lines) {
        return of(slug, facts(slug, null), lines);
    }

    public static InterviewDraft of(String slug, InterviewFacts facts, String... lines) {
        String text = String.join("\n", lines) + "\n";
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        String sha256 = Sha256.hex(bytes);
        return new InterviewDraft(slug, slug + ".txt", facts, transcript(text), List.of(),
                new Provenance(sha256, "labelled-text", null, 1, 1, "UTF-8", null, "readers"),
                new SourceContent(slug + ".txt", "text/plain", sha256, bytes), Visibility.PUBLISHED);
    }

    public static InterviewFacts facts(String title, @Nullable String published) {
        return new InterviewFacts(title, null, null, null, published == null ? null : ArchiveDate.parse(published),
                null,
                null, null, null, null, null, null, null, Set.of());
    }

    private static ParsedTranscript transcript(String text) {
        List<ParsedTurn> turns = new ArrayList<>();
        List<SourceSpan> spans = new ArrayList<>();
        Map<String, ParsedSpeaker> speakers = new LinkedHashMap<>();
        int at = 0;
        for (String line : text.split("(?<=\n)")) {
            int colon = line.indexOf(": ");
            String label = line.substring(0, colon);
            String words = line.substring(colon + 2).stripTrailing();
            int from = at + colon + 2;
            spans.add(new SourceSpan(at, from, SpanKind.LABEL));
            spans.add(new SourceSpan(from, from + words.length(), SpanKind.WORDS));
            spans.add(new SourceSpan(from + words.length(), at + line.length(), SpanKind.SPACE));
            speakers.putIfAbsent(label, new ParsedSpeaker(label, label.contains(" "),
                    speakers.isEmpty() ? Role.INTERVIEWER : Role.INTERVIEWEE, List.of()));
            turns.add(new ParsedTurn(TurnKind.SPOKEN, label, label, words,
                    List.of(new WordSpan(0, words.length(), from, from + words.length())), null, null));
            at += line.length();
        }
        return Lossless.check(new ParsedTranscript(text, 0, ParsedFacts.NONE, List.copyOf(speakers.values()), List.of(),
                turns, spans, List.of()));
    }
}
