package org.verbatim.parse.reading;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.verbatim.text.Chars;
import org.verbatim.transcript.ParsedTurn;
import org.verbatim.transcript.SpanKind;
import org.verbatim.transcript.TurnKind;
import org.verbatim.transcript.WordSpan;

/// The words of one turn while they are gathered: the text and where each piece of it stands in the source.
public final class TurnText {

    private final StringBuilder text = new StringBuilder();
    private final List<WordSpan> words = new ArrayList<>();

    public boolean isEmpty() {
        return text.isEmpty();
    }

    public boolean isBlank() {
        return Chars.strip(text.toString()).isEmpty();
    }

    /// Whether the last sentence so far is finished.
    public boolean isFinished() {
        return Chars.isFinished(text.substring(Math.max(0, text.length() - 20)));
    }

    public String text() {
        return text.toString();
    }

    /// Adds the characters `from` to `to` without white space at their ends, after `joint` if there are words already.
    public void add(String joint, Mapped source, int from, int to) {
        int at = Chars.skipSpace(source.text, from, to);
        int end = Chars.trimEnd(source.text, at, to);
        if (at == end) {
            return;
        }
        if (!isEmpty()) {
            text.append(joint);
        }
        while (at < end) {
            int next = source.runEnd(at, end);
            if (source.place(at) != Mapped.NOWHERE) {
                words.add(new WordSpan(text.length(), text.length() + next - at, source.place(at),
                        source.end(next - 1)));
            }
            text.append(source.text, at, next);
            at = next;
        }
    }

    /// Takes the last character out of the words again: a hyphen at a line's end.
    public void dropLast() {
        WordSpan last = words.removeLast();
        text.setLength(text.length() - 1);
        if (last.textTo() - last.textFrom() > 1) {
            words.add(new WordSpan(last.textFrom(), last.textTo() - 1, last.from(), last.to() - 1));
        }
    }

    /// Whether the words end with a letter and a hyphen.
    public boolean endsWithHyphen() {
        int at = text.length() - 1;
        return at > 0 && text.charAt(at) == '-' && Character.isLetter(text.charAt(at - 1));
    }

    /// Whether the word before the hyphen at the end has another hyphen: "day-to-".
    public boolean endsWithCompound() {
        int at = text.length() - 1;
        while (at > 0 && Character.isLetter(text.charAt(at - 1))) {
            at--;
        }
        return at > 0 && text.charAt(at - 1) == '-';
    }

    /// Adds the words of another turn, after `joint` if there are words already.
    public void add(String joint, TurnText other) {
        if (other.isEmpty()) {
            return;
        }
        if (!isEmpty()) {
            text.append(joint);
        }
        int base = text.length();
        for (WordSpan span : other.words) {
            words.add(new WordSpan(base + span.textFrom(), base + span.textTo(), span.from(), span.to()));
        }
        text.append(other.text);
    }

    /// The last character, 0 where there is none.
    public int last() {
        return isEmpty() ? 0 : text.codePointBefore(text.length());
    }

    /// Adds white space that the source does not have.
    public void joint(String joint) {
        text.append(joint);
    }

    /// Adds text that the source spells differently: an escape, an entity.
    public void addSpelt(String piece, int from, int to) {
        words.add(new WordSpan(text.length(), text.length() + piece.length(), from, to));
        text.append(piece);
    }

    public void paint(SpanMap spans, SpanKind kind) {
        for (WordSpan span : words) {
            spans.paint(span.from(), span.to(), kind);
        }
    }

    public ParsedTurn turn(TurnKind kind, @Nullable String speaker, @Nullable String label, @Nullable Long startMs) {
        return turn(kind, speaker, label, startMs, null);
    }

    public ParsedTurn turn(TurnKind kind, @Nullable String speaker, @Nullable String label, @Nullable Long startMs,
            @Nullable Long endMs) {
        return new ParsedTurn(kind, speaker, label, text(), words, startMs, endMs);
    }
}
