package org.verbatim.parse.articles;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.verbatim.parse.reading.Mapped;
import org.verbatim.parse.reading.SpanMap;
import org.verbatim.parse.reading.TurnText;
import org.verbatim.parse.reading.Warnings;
import org.verbatim.transcript.ParseWarning;
import org.verbatim.transcript.ParsedTurn;
import org.verbatim.transcript.SpanKind;
import org.verbatim.transcript.TurnKind;

/// The turns of an article while it is read, and what is told of the source's characters with them.
final class ArticleDraft {

    final SpanMap spans;
    final List<ParsedTurn> turns = new ArrayList<>();
    final Warnings warnings;

    ArticleDraft(String source) {
        this.warnings = new Warnings(source);
        this.spans = new SpanMap(source, 0);
    }

    void turn(TurnKind kind, @Nullable CastMember speaker, @Nullable String label, TurnText words) {
        if (!words.isBlank()) {
            words.paint(spans, SpanKind.WORDS);
            turns.add(words.turn(kind, speaker == null ? null : speaker.name, label, null));
        }
    }

    void warn(Mapped paragraph, int at, String message) {
        String words = paragraph.text.substring(at, Math.min(paragraph.length(), at + 60));
        warnings.add(ParseWarning.Kind.SPEAKER, paragraph.place(at), message, words);
    }

    long quoted() {
        return turns.stream().filter(turn -> turn.kind() == TurnKind.QUOTED && turn.speaker() != null).count();
    }

    long reported() {
        return turns.stream().filter(turn -> turn.kind() == TurnKind.REPORTED && turn.speaker() != null).count();
    }
}
