package org.verbatim.cite.card;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import javax.imageio.ImageIO;

/// Sets a card as a page is set: ink on paper, the words as large as they fit, whose they are and where below.
public final class CardPainter {

    static final int WIDTH = 1200;
    static final int HEIGHT = 630;

    private static final int MARGIN = 88;
    private static final int MEASURE = WIDTH - 2 * MARGIN;
    private static final int QUOTE_TOP = 70;
    private static final int QUOTE_HEIGHT = 350;
    private static final int[] SIZES = {72, 64, 56, 50, 44, 40, 36};

    private static final Color PAPER = new Color(0xFDFCF8);
    private static final Color INK = new Color(0x1D1B18);
    private static final Color QUIET = new Color(0x655E54);
    private static final Color RULE = new Color(0xDCD6CA);
    private static final Color ACCENT = new Color(0x7A1F2B);
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final Face serif = Face.read("SourceSerif4Subhead-Regular.ttf", "Serif");
    private final Face sans = Face.read("SourceSans3-Regular.ttf", "SansSerif");
    private final Face strong = Face.read("SourceSans3-Semibold.ttf", "SansSerif");

    /// Whether every character of the card has a form.
    public boolean canPaint(Card card) {
        return serif.has(card.allText()) && sans.has(card.allText()) && strong.has(card.who());
    }

    /// The picture as PNG, 1200 by 630 pixels.
    public byte[] paint(Card card) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            fill(pen, PAPER, 0, 0, WIDTH, HEIGHT);
            fill(pen, ACCENT, 0, 0, 12, HEIGHT);
            fitting(card).draw(pen, card.said() ? INK : QUIET, MARGIN, QUOTE_TOP);
            attribution(pen, card);
            foot(pen, card);
        } finally {
            pen.dispose();
        }
        return png(image);
    }

    /// The longest wording, as large as it fits; of one that never does, as much as there is room for.
    private SetLines fitting(Card card) {
        Face face = card.said() ? serif : sans;
        for (String words : card.wordings()) {
            for (int size : SIZES) {
                SetLines lines = SetLines.of(words, face, size, MEASURE, EXACT);
                if (lines.height() <= QUOTE_HEIGHT) {
                    return lines;
                }
            }
        }
        throw new IllegalArgumentException("not one of the wordings fits: " + card.wordings().getLast());
    }

    private void attribution(Graphics2D pen, Card card) {
        List<TextLine> lines = List.of(new TextLine(card.who(), strong, 33, INK),
                new TextLine(card.where(), sans, 27, INK), new TextLine(card.facts(), sans, 25, QUIET));
        int y = 532;
        for (TextLine line : lines.reversed()) {
            if (!line.text().isEmpty()) {
                line.shortened(MEASURE, EXACT).draw(pen, MARGIN, y);
                y -= 40;
            }
        }
    }

    private void foot(Graphics2D pen, Card card) {
        fill(pen, RULE, MARGIN, 556, MEASURE, 2);
        new TextLine(card.archive(), serif, 30, INK).shortened(MEASURE / 2, EXACT).draw(pen, MARGIN, 598);
        TextLine address = new TextLine(card.address(), sans, 23, QUIET).shortened(MEASURE / 2, EXACT);
        address.draw(pen, WIDTH - MARGIN - address.width(EXACT), 598);
    }

    private static void fill(Graphics2D pen, Color color, int x, int y, int width, int height) {
        pen.setColor(color);
        pen.fillRect(x, y, width, height);
    }

    private static byte[] png(BufferedImage image) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// One line of text in one colour; too long a one ends in an ellipsis.
    private record TextLine(String text, Face face, int size, Color color) {

        float width(FontRenderContext context) {
            return layout(context).getAdvance();
        }

        TextLine shortened(float most, FontRenderContext context) {
            TextLine line = this;
            for (int end = text.length(); end > 1 && line.width(context) > most; end -= Math.max(1, end / 20)) {
                int whole = Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
                line = new TextLine(text.substring(0, whole).stripTrailing() + "…", face, size, color);
            }
            return line;
        }

        void draw(Graphics2D pen, float x, float y) {
            pen.setColor(color);
            layout(pen.getFontRenderContext()).draw(pen, x, y);
        }

        private TextLayout layout(FontRenderContext context) {
            return new TextLayout(face.set(text, size).getIterator(), context);
        }
    }
}
