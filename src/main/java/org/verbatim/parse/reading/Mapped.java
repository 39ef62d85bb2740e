package org.verbatim.parse.reading;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.verbatim.text.Chars;
import org.verbatim.transcript.SpanKind;

/// Text as a reader sees it, where every character knows its place in the source: markup is gone, and stretches that a page break
/// cut are one. A character that the source spells (an entity) has all of that as its place, and so has each of the two that make one
/// beyond U+FFFF. A character that the source does not have (the joint between two stretches) is white and stands nowhere.
public final class Mapped {

    /// The place of a character that the source does not have.
    public static final int NOWHERE = -1;

    public final String text;
    private final int[] places;
    /// Where the place of each character ends; null where each is one character of the source.
    private final int @Nullable [] ends;

    public Mapped(String text, int[] places) {
        this(text, places, null);
    }

    public Mapped(String text, int[] places, int @Nullable [] ends) {
        this.text = text;
        this.places = places;
        this.ends = ends;
    }

    public int length() {
        return text.length();
    }

    /// The place of a character in the source, or [#NOWHERE].
    public int place(int at) {
        return places[at];
    }

    /// Where the place of a character ends in the source, exclusive.
    public int end(int at) {
        return ends == null ? places[at] + 1 : ends[at];
    }

    /// Whether the source spells the character.
    private boolean isSpelt(int at) {
        return ends != null && places[at] != NOWHERE && ends[at] != places[at] + 1;
    }

    public Mapped part(int from, int to) {
        return new Mapped(text.substring(from, to), Arrays.copyOfRange(places, from, to),
                ends == null ? null : Arrays.copyOfRange(ends, from, to));
    }

    public Mapped trimmed() {
        int from = Chars.skipSpace(text, 0, text.length());
        return part(from, Chars.trimEnd(text, from, text.length()));
    }

    /// All the pieces, with a joint between each two.
    public static Mapped joined(String joint, List<Mapped> pieces) {
        if (pieces.size() == 1) {
            return pieces.getFirst();
        }
        int length = Math.max(0, pieces.size() - 1) * joint.length() + pieces.stream().mapToInt(Mapped::length).sum();
        StringBuilder text = new StringBuilder(length);
        int[] places = new int[length];
        int[] ends = new int[length];
        Arrays.fill(places, NOWHERE);
        for (Mapped piece : pieces) {
            text.append(text.isEmpty() ? "" : joint);
            for (int i = 0; i < piece.length(); i++) {
                places[text.length() + i] = piece.place(i);
                ends[text.length() + i] = piece.end(i);
            }
            text.append(piece.text);
        }
        return new Mapped(text.toString(), places, ends);
    }

    /// Where the run of characters ends that stand side by side in the source too, as they are, from `from` on; at most `to`. A character that
    /// is spelt is a run of its own.
    public int runEnd(int from, int to) {
        int at = from + 1;
        if (places[from] == NOWHERE) {
            return at;
        }
        if (isSpelt(from)) {
            while (at < to && places[at] == places[from]) {
                at++;
            }
            return at;
        }
        while (at < to && places[at] != NOWHERE && places[at] == places[at - 1] + 1 && !isSpelt(at)) {
            at++;
        }
        return at;
    }

    /// Says that every character that is not white is of that kind.
    public void paintSigns(SpanMap spans, SpanKind kind) {
        for (int at = 0; at < places.length; at++) {
            if (places[at] != NOWHERE && !Chars.isSpace(text.charAt(at))) {
                spans.paint(places[at], end(at), kind);
            }
        }
    }

    /// Says what the characters `from` to `to` are, white space at their ends left out.
    public void paint(SpanMap spans, int from, int to, SpanKind kind) {
        int at = Chars.skipSpace(text, from, to);
        int end = Chars.trimEnd(text, at, to);
        while (at < end) {
            int next = runEnd(at, end);
            if (places[at] != NOWHERE) {
                spans.paint(places[at], end(next - 1), kind);
            }
            at = next;
        }
    }
}
