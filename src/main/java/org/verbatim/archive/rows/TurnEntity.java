package org.verbatim.archive.rows;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.verbatim.archive.Span;
import org.verbatim.text.Words;
import org.verbatim.transcript.ParsedTurn;
import org.verbatim.transcript.TurnKind;
import org.verbatim.transcript.WordSpan;

/// A turn of one revision, which never changes. Its speaker is kept as a number, not an association: thousands of turns share a handful of speakers. Read
/// as an entity, written by [TurnCopy].
@Entity
@Immutable
@Table(name = "turn")
public class TurnEntity {

    /// Four numbers in [#words] make one piece.
    private static final int PIECE = 4;

    @EmbeddedId
    public Id id;

    public String key;

    @Enumerated(EnumType.STRING)
    public TurnKind kind;

    @Nullable
    public Long speakerId;
    @Nullable
    public String attributedTo;
    @Nullable
    public String label;
    @Nullable
    public Integer section;
    public String text;
    public int wordCount;
    @Nullable
    public Long startMs;
    @Nullable
    public Long endMs;
    public int[] words;

    @SuppressWarnings("NullAway.Init")
    protected TurnEntity() {
    }

    public TurnEntity(Id id, String key, ParsedTurn turn) {
        this.id = id;
        this.key = key;
        kind = turn.kind();
        label = turn.label();
        text = turn.text();
        wordCount = Words.count(turn.text());
        startMs = turn.startMs();
        endMs = turn.endMs();
        words = turn.words().stream().flatMapToInt(TurnEntity::piece).toArray();
    }

    private static IntStream piece(WordSpan span) {
        return IntStream.of(span.textFrom(), span.textTo(), span.from(), span.to());
    }

    /// Where the words stand in the source; pieces that touch there are one span.
    public List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < words.length; i += PIECE) {
            int from = words[i + 2];
            if (!spans.isEmpty() && spans.getLast().to() == from) {
                from = spans.removeLast().from();
            }
            spans.add(new Span(from, words[i + 3]));
        }
        return spans;
    }

    /// Where a stretch of the text stands in the source. Of a piece that is written otherwise there than it reads (an entity, an escape) all of
    /// it counts.
    public List<Span> spans(int textFrom, int textTo) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < words.length; i += PIECE) {
            int from = Math.max(textFrom, words[i]);
            int to = Math.min(textTo, words[i + 1]);
            if (from < to) {
                boolean asItReads = words[i + 1] - words[i] == words[i + 3] - words[i + 2];
                spans.add(asItReads
                        ? new Span(words[i + 2] + from - words[i], words[i + 2] + to - words[i])
                        : new Span(words[i + 2], words[i + 3]));
            }
        }
        return spans;
    }

    /// The revision, and the turn's number in it.
    @Embeddable
    public record Id(long revisionId, int number) implements Serializable {}
}
