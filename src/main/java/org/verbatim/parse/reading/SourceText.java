package org.verbatim.parse.reading;

import java.util.List;

/// A source decoded, in which all spans count. A byte order mark is a character of `text`, and line ends are kept as they came.
/// `charset` and `mediaType` are what the bytes were found to be (`UTF-8`, `text/plain`). Of a document without characters of its own
/// (DOCX, PDF) `text` is what was taken out of it, a line for each of its own, and `styles` is how it was set.
public record SourceText(String name, String text, String charset, String mediaType, List<Styled> styles) {

    public SourceText {
        styles = List.copyOf(styles);
    }

    /// Of a source that is text.
    public SourceText(String name, String text, String charset, String mediaType) {
        this(name, text, charset, mediaType, List.of());
    }

    /// Whether the text was taken out of a document without characters of its own.
    public boolean isDocument() {
        return mediaType.equals("application/pdf") || mediaType.startsWith("application/vnd.");
    }
}
