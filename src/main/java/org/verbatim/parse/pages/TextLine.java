package org.verbatim.parse.pages;

import java.util.ArrayList;
import java.util.List;

import org.verbatim.parse.reading.Mapped;
import org.verbatim.parse.reading.SpanMap;
import org.verbatim.transcript.SpanKind;

/// A line of a page that is not blank, without its markup. `from` and `to` are its place in the source, white space and markup
/// included; `opens` says that it begins a paragraph, `heading` that the source marks it as one; its first `bold` characters are set
/// in bold, or are otherwise marked as a name or a term; `italic` says that all of it is set in italics.
public record TextLine(Mapped words, int from, int to, boolean opens, boolean heading, int bold, boolean italic) {

    private static final int LONGEST_WRAPPED_LINE = 140;
    private static final int RARELY = 50;

    public String text() {
        return words.text;
    }

    /// Says what all of its characters are.
    public void paint(SpanMap spans, SpanKind kind) {
        words.paint(spans, 0, words.length(), kind);
    }

    /// Whether all of it is set in bold.
    public boolean isBold() {
        return bold >= words.length();
    }

    /// Whether the lines of a text were wrapped by hand, so that they must be joined to paragraphs: next to none is long.
    public static boolean areWrapped(List<TextLine> lines) {
        long tooLong = lines.stream().filter(line -> line.words().length() > LONGEST_WRAPPED_LINE).count();
        return tooLong * RARELY <= lines.size() && tooLong < lines.size();
    }

    /// The line cut at each of these characters, which are in order; each piece but the first begins a paragraph.
    public List<TextLine> cut(List<Integer> places) {
        List<TextLine> pieces = new ArrayList<>();
        for (int i = 0; i <= places.size(); i++) {
            int start = i == 0 ? 0 : places.get(i - 1);
            Mapped piece = words.part(start, i == places.size() ? words.length() : places.get(i)).trimmed();
            if (piece.length() > 0) {
                pieces.add(new TextLine(piece, i == 0 ? from : piece.place(0), piece.end(piece.length() - 1),
                        i > 0 || opens, i == 0 && heading, i == 0 ? Math.min(bold, piece.length()) : 0, false));
            }
        }
        return pieces;
    }
}
