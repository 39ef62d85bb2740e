package org.verbatim.reading;

import org.jsoup.parser.Parser;

/// Takes text out of markup, character by character: what the source spells (`&amp;`, `&#8212;`) becomes one character that knows the
/// place of all of it.
public final class Spelt {

    private static final int LONGEST_ENTITY = 40;

    private final String source;

    public Spelt(String source) {
        this.source = source;
    }

    /// What receives the characters in order: `text` was made of `source[from, to)`.
    public interface Receiver {
        void piece(String text, int from, int to);
    }

    /// The text between two places of the source, of which tags and comments are no part.
    public void read(int from, int to, Receiver receiver) {
        int at = from;
        while (at < to) {
            int end = source.charAt(at) == '&' ? entityEnd(at, to) : -1;
            String spelt = end < 0 ? "" : Parser.unescapeEntities(source.substring(at, end), false);
            if (end > 0 && !spelt.equals(source.substring(at, end)) && !spelt.isEmpty()) {
                receiver.piece(spelt, at, end);
                at = end;
            } else {
                receiver.piece(source.substring(at, at + 1), at, at + 1);
                at++;
            }
        }
    }

    /// Where the entity that begins here ends, or -1.
    private int entityEnd(int ampersand, int to) {
        int limit = Math.min(to, ampersand + LONGEST_ENTITY);
        for (int at = ampersand + 1; at < limit; at++) {
            char c = source.charAt(at);
            if (c == ';') {
                return at > ampersand + 1 ? at + 1 : -1;
            }
            if (!Character.isLetterOrDigit(c) && c != '#') {
                return -1;
            }
        }
        return -1;
    }
}
