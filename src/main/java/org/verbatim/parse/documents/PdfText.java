package org.verbatim.parse.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.verbatim.parse.reading.ReadLimits;
import org.verbatim.parse.reading.SourceBytes;
import org.verbatim.parse.reading.SourceText;
import org.verbatim.parse.reading.Styled.Style;
import org.verbatim.parse.reading.UnreadableSource;

/// The text of a PDF, as PDFBox reads it, set out as on its pages: what is set in has spaces before it, a wider gap between lines is a
/// blank one.
final class PdfText {

    private static final int HEAD = 1_024;
    private static final double WIDER = 1.45;

    private final SourceBytes source;
    private final ReadLimits limits;

    PdfText(SourceBytes source, ReadLimits limits) {
        this.source = source;
        this.limits = limits;
    }

    static boolean begins(byte[] bytes) {
        int end = Math.min(bytes.length, HEAD) - 4;
        for (int i = 0; i < end; i++) {
            if (bytes[i] == '%' && bytes[i + 1] == 'P' && bytes[i + 2] == 'D' && bytes[i + 3] == 'F') {
                return true;
            }
        }
        return false;
    }

    SourceText read() {
        try (PDDocument document = Loader.loadPDF(source.bytes())) {
            if (document.getNumberOfPages() > limits.maxPages()) {
                throw new UnreadableSource(source.name(), "has " + document.getNumberOfPages() + " pages, more than "
                        + limits.maxPages() + " (maxPages)");
            }
            PdfLines lines = new PdfLines(limits.maxInterviewCharacters());
            List<PdfLine> read = lines.read(document);
            if (lines.isFull()) {
                throw new UnreadableSource(source.name(), "more than " + limits.maxInterviewCharacters()
                        + " characters (maxInterviewCharacters, for one interview)");
            }
            return Documents.checked(source, text(read), "application/pdf", limits);
        } catch (InvalidPasswordException e) {
            throw new UnreadableSource(source.name(), "is locked with a password");
        } catch (IOException | IllegalArgumentException | IllegalStateException | ClassCastException
                | IndexOutOfBoundsException | NullPointerException e) {
            throw new UnreadableSource(source.name(), "is no PDF that can be read, or is damaged");
        }
    }

    private static StyledText text(List<PdfLine> lines) {
        double gap = usualGap(lines);
        double column = usualWidth(lines);
        double margin = lines.stream().mapToDouble(PdfLine::x).min().orElse(0);
        StyledText text = new StyledText();
        PdfLine before = null;
        for (PdfLine line : lines) {
            boolean turned = before != null && before.page() != line.page();
            if (turned) {
                text.append("\f\n");
            } else if (before != null && line.y() - before.y() > gap * WIDER) {
                text.append("\n");
            }
            text.append(" ".repeat(Math.clamp(Math.round((line.x() - margin) / column), 0, 80)));
            for (PdfLine.Piece piece : line.pieces()) {
                int start = text.length();
                text.append(piece.text());
                if (piece.bold()) {
                    text.style(start, Style.BOLD);
                }
            }
            text.append("\n");
            before = line;
        }
        return text;
    }

    /// The middle one of the gaps between lines of a page.
    private static double usualGap(List<PdfLine> lines) {
        List<Double> gaps = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            double gap = lines.get(i).y() - lines.get(i - 1).y();
            if (lines.get(i).page() == lines.get(i - 1).page() && gap > 1) {
                gaps.add(gap);
            }
        }
        gaps.sort(null);
        return gaps.isEmpty() ? 12 : gaps.get(gaps.size() / 2);
    }

    private static double usualWidth(List<PdfLine> lines) {
        List<Double> widths = new ArrayList<>(lines.stream().map(PdfLine::columnWidth).filter(w -> w > 0.5).toList());
        widths.sort(null);
        return widths.isEmpty() ? 6 : widths.get(widths.size() / 2);
    }
}
