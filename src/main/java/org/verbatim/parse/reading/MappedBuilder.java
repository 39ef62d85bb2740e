package org.verbatim.parse.reading;

import java.util.Arrays;

/// Gathers [Mapped] text piece by piece.
public final class MappedBuilder {

    private final StringBuilder text = new StringBuilder();
    private int[] places = new int[64];
    private int[] ends = new int[64];
    private boolean spelt;

    public boolean isEmpty() {
        return text.isEmpty();
    }

    public int length() {
        return text.length();
    }

    /// Adds `source[from, to)` as it stands.
    public void add(String source, int from, int to) {
        for (int at = from; at < to; at++) {
            put(source.charAt(at), at, at + 1);
        }
    }

    public void add(Mapped piece) {
        for (int at = 0; at < piece.length(); at++) {
            spelt |= piece.place(at) != Mapped.NOWHERE && piece.end(at) != piece.place(at) + 1;
            put(piece.text.charAt(at), piece.place(at), piece.end(at));
        }
    }

    /// Adds text that the source spells differently, from `from` to `to`.
    public void addSpelt(String piece, int from, int to) {
        spelt = true;
        for (int i = 0; i < piece.length(); i++) {
            put(piece.charAt(i), from, to);
        }
    }

    /// Adds white space that the source does not have.
    public void joint(String joint) {
        for (int i = 0; i < joint.length(); i++) {
            put(joint.charAt(i), Mapped.NOWHERE, Mapped.NOWHERE + 1);
        }
    }

    public Mapped build() {
        int length = text.length();
        return new Mapped(text.toString(), Arrays.copyOf(places, length), spelt ? Arrays.copyOf(ends, length) : null);
    }

    private void put(char c, int from, int to) {
        if (text.length() == places.length) {
            places = Arrays.copyOf(places, places.length * 2);
            ends = Arrays.copyOf(ends, ends.length * 2);
        }
        places[text.length()] = from;
        ends[text.length()] = to;
        text.append(c);
    }
}
