package org.verbatim.cite.card;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextLayout;
import java.util.ArrayList;
import java.util.List;

/// Words set in lines of one measure. A quotation mark that opens them hangs in the margin, so that the letters stand below each other; in
/// scripts from right to left the lines stand at the right.
record SetLines(List<TextLayout> lines, float leading, float hanging, float measure) {

    private static final float LEADING = 1.3f;

    SetLines {
        lines = List.copyOf(lines);
    }

    static SetLines of(String words, Face face, int size, float measure, FontRenderContext context) {
        float mark = words.startsWith("“")
                ? new TextLayout(face.set("“", size).getIterator(), context).getAdvance()
                : 0;
        LineBreakMeasurer rest = new LineBreakMeasurer(face.set(words, size).getIterator(), context);
        List<TextLayout> lines = new ArrayList<>();
        while (rest.getPosition() < words.length()) {
            lines.add(rest.nextLayout(lines.isEmpty() ? measure + mark : measure));
        }
        return new SetLines(lines, size * LEADING, mark, measure);
    }

    float height() {
        return lines.size() * leading;
    }

    void draw(Graphics2D pen, Color color, float x, float top) {
        pen.setColor(color);
        float y = top + leading * 0.75f;
        for (TextLayout line : lines) {
            float hang = line == lines.getFirst() ? hanging : 0;
            line.draw(pen, line.isLeftToRight() ? x - hang : x + measure + hang - line.getVisibleAdvance(), y);
            y += leading;
        }
    }
}
