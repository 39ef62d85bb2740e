package org.verbatim.parse.documents;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.verbatim.parse.documents.PdfLine.Piece;

/// Gathers the lines of a PDF with their places.
final class PdfLines extends PDFTextStripper {

    /// A gap of so many characters is a column.
    private static final double COLUMN = 2.5;

    private final int mostCharacters;
    private final List<PdfLine> lines = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    private int characters;
    private double x;
    private double y;
    private double end;
    private double width;
    private int counted;

    PdfLines(int mostCharacters) {
        this.mostCharacters = mostCharacters;
        setSortByPosition(true);
    }

    List<PdfLine> read(PDDocument document) throws IOException {
        writeText(document, Writer.nullWriter());
        endLine();
        return lines;
    }

    /// Whether there was more than may be read.
    boolean isFull() {
        return characters > mostCharacters;
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        if (positions.isEmpty() || isFull()) {
            return;
        }
        characters += text.length();
        TextPosition first = positions.getFirst();
        TextPosition last = positions.getLast();
        double start = first.getXDirAdj();
        if (pieces.isEmpty()) {
            x = start;
            y = first.getYDirAdj();
        } else {
            double column = counted == 0 ? 6 : width / counted;
            int spaces = Math.clamp(Math.round((start - end) / column), 1, 80);
            pieces.add(new Piece(" ".repeat(spaces > COLUMN ? spaces : 1), isBold(first)));
        }
        end = last.getXDirAdj() + last.getWidthDirAdj();
        width += end - start;
        counted += text.length();
        pieces.add(new Piece(text, isBold(first)));
    }

    private static boolean isBold(TextPosition position) {
        String name = position.getFont() == null ? null : position.getFont().getName();
        return name != null && name.toLowerCase(Locale.ROOT).matches(".*(?:bold|black|heavy|semibold|demi).*");
    }

    @Override
    protected void writeWordSeparator() {
        // the gap between two pieces says how many spaces
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writePageEnd() {
        endLine();
    }

    private void endLine() {
        if (!pieces.isEmpty()) {
            lines.add(new PdfLine(getCurrentPageNo(), x, y, counted == 0 ? 0 : width / counted, pieces));
            pieces.clear();
        }
        width = 0;
        counted = 0;
    }
}
