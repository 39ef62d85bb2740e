package org.verbatim.layout;

import java.util.ArrayList;
import java.util.List;

import org.verbatim.reading.Chars;
import org.verbatim.reading.Mapped;

/// A line of a text that is not blank, without its markup. `from` and `to` are its place in the source, white space and markup
/// included; `opens` says that it begins a paragraph (a blank line stands before it), `heading` that the source marks it as one.
public record TextLine(Mapped words, int from, int to, boolean opens, boolean heading) {

    private static final int LONGEST_WRAPPED_LINE = 140;
    private static final int RARELY = 50;

    public String text() {
        return words.text;
    }

    /// Whether the lines of a text were wrapped by hand, so that they must be joined to paragraphs: next to none is long.
    public static boolean areWrapped(List<TextLine> lines) {
        long tooLong = lines.stream().filter(line -> line.words().length() > LONGEST_WRAPPED_LINE).count();
        return tooLong * RARELY <= lines.size() && tooLong < lines.size();
    }

    /// All lines of a source that are not blank.
    public static List<TextLine> of(String source) {
        List<TextLine> lines = new ArrayList<>();
        int at = 0;
        while (at < source.length()) {
            int end = paragraphEnd(source, at);
            split(source, at, end, lines);
            at = Math.max(end, lineEnd(source, at) + 1);
        }
        return lines;
    }

    private static int lineEnd(String source, int from) {
        int end = source.indexOf('\n', from);
        return end < 0 ? source.length() : end;
    }

    /// The end of the last of the lines that follow each other without a blank one, or `from`.
    private static int paragraphEnd(String source, int from) {
        int end = from;
        int line = from;
        while (line < source.length()) {
            int lineEnd = lineEnd(source, line);
            if (Chars.skipSpace(source, line, lineEnd) == lineEnd) {
                return end;
            }
            end = lineEnd;
            line = lineEnd + 1;
        }
        return end;
    }

    private static void split(String source, int from, int to, List<TextLine> lines) {
        Mapped paragraph = Inline.plain(source, from, to);
        boolean opens = true;
        int at = 0;
        int sourceAt = from;
        while (at < paragraph.length()) {
            int end = lineEnd(paragraph.text, at);
            int sourceEnd = lineEnd(source, sourceAt);
            Mapped words = paragraph.part(at, end).trimmed();
            int sign = Chars.skipSpace(source, sourceAt, sourceEnd);
            if (words.length() > 0) {
                lines.add(new TextLine(words, sourceAt, Math.min(sourceEnd, to), opens,
                        sign < sourceEnd && source.charAt(sign) == '#' && words.place(0) > sign));
                opens = false;
            }
            at = end + 1;
            sourceAt = sourceEnd + 1;
        }
    }
}
