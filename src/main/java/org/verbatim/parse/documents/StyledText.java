package org.verbatim.parse.documents;

import java.util.ArrayList;
import java.util.List;

import org.verbatim.parse.reading.SourceText;
import org.verbatim.parse.reading.Styled;
import org.verbatim.parse.reading.Styled.Style;

/// A text while it is taken out of a document. Characters that no text keeps (NUL, halves of pairs) become U+FFFD.
final class StyledText {

    private final StringBuilder text = new StringBuilder();
    private final List<Styled> styles = new ArrayList<>();

    int length() {
        return text.length();
    }

    StyledText append(String piece) {
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            boolean pair = Character.isHighSurrogate(c) && i + 1 < piece.length()
                    && Character.isLowSurrogate(piece.charAt(i + 1));
            if (pair) {
                text.append(c).append(piece.charAt(++i));
            } else {
                text.append(c == 0 || Character.isSurrogate(c) ? '\uFFFD' : c == '\r' ? '\n' : c);
            }
        }
        return this;
    }

    /// Ends a cell of a table: the paragraphs of the next go on in the same line, behind a tab.
    void endCell() {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '\n') {
            end--;
        }
        text.setLength(end);
        text.append('\t');
    }

    void style(int from, Style style) {
        if (text.length() > from) {
            styles.add(new Styled(from, text.length(), style));
        }
    }

    SourceText as(String name, String mediaType) {
        return new SourceText(name, text.toString(), "UTF-8", mediaType, styles);
    }
}
