package org.verbatim.parse.documents;

import java.util.List;

/// A line of a page from 1, with its place from the page's upper left corner in points, and how wide its characters are on average.
record PdfLine(int page, double x, double y, double columnWidth, List<Piece> pieces) {

    /// A piece of one weight.
    record Piece(String text, boolean bold) {}

    PdfLine {
        pieces = List.copyOf(pieces);
    }
}
