package org.verbatim.reading;

import java.util.Arrays;
import java.util.List;

import org.verbatim.transcript.SpanKind;

/// Text as a reader sees it, where every character knows its place in the source: markup is gone, and stretches that a page break
/// cut are one. A character that the source does not have (the joint between two stretches) is white and stands nowhere.
public final class Mapped {

    /// The place of a character that the source does not have.
    static final int NOWHERE = -1;

    public final String text;
    private final int[] places;

    public Mapped(String text, int[] places) {
        this.text = text;
        this.places = places;
    }

    public int length() {
        return text.length();
    }

    /// The place of a character in the source, or [#NOWHERE].
    public int place(int at) {
        return places[at];
    }

    public Mapped part(int from, int to) {
        return new Mapped(text.substring(from, to), Arrays.copyOfRange(places, from, to));
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
        int length = (pieces.size() - 1) * joint.length() + pieces.stream().mapToInt(Mapped::length).sum();
        StringBuilder text = new StringBuilder(length);
        int[] places = new int[length];
        Arrays.fill(places, NOWHERE);
        for (Mapped piece : pieces) {
            text.append(text.isEmpty() ? "" : joint);
            System.arraycopy(piece.places, 0, places, text.length(), piece.length());
            text.append(piece.text);
        }
        return new Mapped(text.toString(), places);
    }

    /// Where the run of characters ends that stand side by side in the source too, from `from` on; at most `to`.
    int runEnd(int from, int to) {
        int at = from + 1;
        while (at < to && places[at] != NOWHERE && places[at] == places[at - 1] + 1) {
            at++;
        }
        return at;
    }

    /// Says that every character that is not white is of that kind.
    public void paintSigns(SpanMap spans, SpanKind kind) {
        for (int at = 0; at < places.length; at++) {
            if (places[at] != NOWHERE && !Chars.isSpace(text.charAt(at))) {
                spans.paint(places[at], places[at] + 1, kind);
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
                spans.paint(places[at], places[next - 1] + 1, kind);
            }
            at = next;
        }
    }
}
