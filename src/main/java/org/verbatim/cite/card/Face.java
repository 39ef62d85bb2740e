package org.verbatim.cite.card;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.text.AttributedString;
import java.text.BreakIterator;
import java.util.Objects;

/// A typeface, with one of the machine's for what it lacks.
final class Face {

    private final Font own;
    private final Font other;

    private Face(Font own, Font other) {
        this.own = own;
        this.other = other;
    }

    /// Reads a face of this package; `other` is the machine's name for one that is like it.
    static Face read(String file, String other) {
        try (InputStream in = Objects.requireNonNull(Face.class.getResourceAsStream(file), file)) {
            return new Face(Font.createFont(Font.TRUETYPE_FONT, in), new Font(other, Font.PLAIN, 1));
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("the typeface " + file + " cannot be read", e);
        }
    }

    /// Whether every character has a form.
    boolean has(String text) {
        if (own.canDisplayUpTo(text) == -1) {
            return true;
        }
        for (int from = 0, to; from < text.length(); from = to) {
            to = characterEnd(text, from);
            if (!has(own, text, from, to) && !has(other, text, from, to)) {
                return false;
            }
        }
        return true;
    }

    /// The text in this face, each character that a reader sees in one of its two.
    AttributedString set(String text, float size) {
        AttributedString set = new AttributedString(text);
        for (int from = 0, to; from < text.length(); from = to) {
            to = characterEnd(text, from);
            set.addAttribute(TextAttribute.FONT, (has(own, text, from, to) ? own : other).deriveFont(size), from, to);
        }
        set.addAttribute(TextAttribute.KERNING, TextAttribute.KERNING_ON);
        return set;
    }

    private static boolean has(Font font, String text, int from, int to) {
        return font.canDisplayUpTo(text.toCharArray(), from, to) == -1;
    }

    private static int characterEnd(String text, int from) {
        BreakIterator characters = BreakIterator.getCharacterInstance();
        characters.setText(text);
        return characters.following(from);
    }
}
