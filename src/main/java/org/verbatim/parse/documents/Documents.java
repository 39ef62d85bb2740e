package org.verbatim.parse.documents;

import org.jspecify.annotations.Nullable;
import org.verbatim.parse.reading.ReadLimits;
import org.verbatim.parse.reading.SourceBytes;
import org.verbatim.parse.reading.SourceText;
import org.verbatim.parse.reading.UnreadableSource;

/// Takes the text out of PDF, DOCX and ODT files. A line of a PDF is a line, its pages are parted by form feeds; a paragraph of the others is a line, the cells of a row are
/// parted by tabs.
public final class Documents {

    private Documents() {
    }

    /// Whether the bytes are a document, or another file that is refused by its name: in any case no folder of sources.
    public static boolean is(byte[] bytes) {
        return PdfText.begins(bytes) || DocxText.isIn(bytes) || OdtText.isIn(bytes)
                || OtherFiles.refusal(bytes) != null;
    }

    /// The text of a document, or null if the source is none. Throws [UnreadableSource], also for files that no reader reads.
    public static @Nullable SourceText read(SourceBytes source, ReadLimits limits) {
        if (PdfText.begins(source.bytes())) {
            return new PdfText(source, limits).read();
        }
        String refusal = OtherFiles.refusal(source.bytes());
        if (refusal != null) {
            throw new UnreadableSource(source.name(), refusal);
        }
        if (OdtText.isIn(source.bytes())) {
            return new OdtText(source, limits).read();
        }
        return DocxText.isIn(source.bytes()) ? new DocxText(source, limits).read() : null;
    }

    static SourceText checked(SourceBytes source, StyledText text, String mediaType, ReadLimits limits) {
        SourceText read = text.as(source.name(), mediaType);
        if (read.text().length() > limits.maxInterviewCharacters()) {
            throw new UnreadableSource(source.name(), "more than " + limits.maxInterviewCharacters()
                    + " characters (maxInterviewCharacters, for one interview)");
        }
        if (read.text().isBlank()) {
            throw new UnreadableSource(source.name(),
                    "holds no text: its pages are pictures, which have to be recognised first");
        }
        return read;
    }
}
