package org.verbatim.parse.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.verbatim.parse.reading.ReadLimits;
import org.verbatim.parse.reading.SourceBytes;
import org.verbatim.parse.reading.SourceText;
import org.verbatim.parse.reading.Styled.Style;
import org.verbatim.parse.reading.UnreadableSource;

/// The text of a Word document (Office Open XML), as POI reads it: body and tables in their order, without heads, feet and notes.
final class DocxText {

    private static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final int DEEPEST = 8;

    private final SourceBytes source;
    private final ReadLimits limits;
    private final StyledText text = new StyledText();

    DocxText(SourceBytes source, ReadLimits limits) {
        this.source = source;
        this.limits = limits;
    }

    /// Whether the bytes are a package with a Word document in it.
    static boolean isIn(byte[] bytes) {
        return ZipPackage.has(bytes, "word/");
    }

    SourceText read() {
        ZipSecureFile.setMaxEntrySize(limits.maxCharacters());
        try (InputStream in = new ByteArrayInputStream(source.bytes()); XWPFDocument document = new XWPFDocument(in)) {
            body(document, 0);
        } catch (IOException | POIXMLException | OpenXML4JRuntimeException
                | IllegalArgumentException | IllegalStateException e) {
            throw new UnreadableSource(source.name(), "is no Word document that can be read, or is damaged");
        }
        return Documents.checked(source, text, MEDIA_TYPE, limits);
    }

    private void body(IBody body, int depth) {
        for (IBodyElement element : body.getBodyElements()) {
            switch (element) {
                case XWPFParagraph paragraph -> {
                    paragraph(paragraph);
                    text.append("\n\n");
                }
                case XWPFTable table -> table(table, depth);
                case XWPFSDT block -> text.append(block.getContent().getText()).append("\n\n");
                default -> text.append("\n");
            }
            enough();
        }
    }

    private void enough() {
        if (text.length() > limits.maxInterviewCharacters()) {
            throw new UnreadableSource(source.name(), "more than " + limits.maxInterviewCharacters()
                    + " characters (maxInterviewCharacters, for one interview)");
        }
    }

    private void paragraph(XWPFParagraph paragraph) {
        int from = text.length();
        for (IRunElement run : paragraph.getIRuns()) {
            int start = text.length();
            switch (run) {
                case XWPFRun words -> {
                    text.append(words.text());
                    if (words.isBold()) {
                        text.style(start, Style.BOLD);
                    }
                    if (words.isItalic()) {
                        text.style(start, Style.ITALIC);
                    }
                }
                case XWPFSDT block -> text.append(block.getContent().getText());
                default -> text.append("");
            }
        }
        String style = paragraph.getStyle();
        if (style != null && style.matches("(?i)(?:heading|title|berschrift|titre|titel).*")) {
            text.style(from, Style.HEADING);
        }
    }

    /// A row is a line: its cells parted by tabs, the second paragraph of a cell on the next.
    private void table(XWPFTable table, int depth) {
        for (XWPFTableRow row : table.getRows()) {
            boolean first = true;
            for (XWPFTableCell cell : row.getTableCells()) {
                text.append(first ? "" : "\t");
                first = false;
                cell(cell, depth);
            }
            text.append("\n\n");
            enough();
        }
    }

    private void cell(XWPFTableCell cell, int depth) {
        boolean first = true;
        for (IBodyElement element : cell.getBodyElements()) {
            text.append(first ? "" : "\n\n");
            first = false;
            if (element instanceof XWPFParagraph paragraph) {
                paragraph(paragraph);
            } else if (element instanceof XWPFTable table && depth < DEEPEST) {
                table(table, depth + 1);
            }
        }
    }
}
