package org.verbatim.parse.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.verbatim.parse.reading.CharacterReference;
import org.verbatim.parse.reading.Mapped;
import org.verbatim.text.Chars;

/// Walks over the elements of a page and gathers its lines. White space is what HTML makes of it: any run is one space, but in `<pre>`.
final class HtmlLines implements NodeVisitor {

    private static final Set<String> BLOCKS = Set.of("p", "div", "section", "article", "main", "header", "blockquote",
            "pre", "li", "ul",
            "ol", "dl", "dt", "dd", "table", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "body", "center",
            "address",
            "details", "summary", "fieldset", "figure", "tbody", "thead");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> BOLD = Set.of("b", "strong", "dt", "cite", "th", "h1", "h2", "h3", "h4", "h5",
            "h6");
    private static final Set<String> ITALIC = Set.of("i", "em");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private final String source;
    private final MainContent content;
    private final List<TextLine> lines = new ArrayList<>();
    private final HtmlLine line = new HtmlLine();
    private boolean opens = true;
    private boolean heading;
    private int bold;
    private int italic;
    private int pre;
    private int breaks;
    /// The depth of the element that is passed over, -1 for none.
    private int skipped = -1;

    HtmlLines(String source, MainContent content) {
        this.source = source;
        this.content = content;
    }

    void read() {
        content.root().traverse(this);
        endLine();
    }

    /// The lines in the order of the source, which is not the tree's where a table was mended.
    List<TextLine> lines() {
        return lines.stream().sorted(Comparator.comparingInt(TextLine::from)).toList();
    }

    @Override
    public void head(Node node, int depth) {
        if (skipped >= 0) {
            return;
        }
        if (node instanceof TextNode text) {
            text(text);
        } else if (node instanceof Element element) {
            element(element, depth);
        }
    }

    private void element(Element element, int depth) {
        String name = element.normalName();
        if (content.isAside(element)) {
            skipped = depth;
            return;
        }
        if (name.equals("br")) {
            boolean again = line.isEmpty() && breaks > 0;
            endLine();
            breaks++;
            opens |= again;
            return;
        }
        if (BLOCKS.contains(name)) {
            endLine();
            opens = true;
            heading = HEADINGS.contains(name);
        } else if (CELLS.contains(name) && !line.isEmpty()) {
            line.cell();
        }
        bold += isBold(element) ? 1 : 0;
        italic += ITALIC.contains(name) ? 1 : 0;
        pre += name.equals("pre") ? 1 : 0;
    }

    private static boolean isBold(Element element) {
        return BOLD.contains(element.normalName()) || element.className().matches("(?i).*\\bspeaker(?:[-_]?name)?\\b.*")
                || element.attr("style").matches("(?i).*font-weight:\\s*(?:bold|[6-9]00).*");
    }

    @Override
    public void tail(Node node, int depth) {
        if (skipped >= 0) {
            skipped = skipped == depth ? -1 : skipped;
            return;
        }
        if (node instanceof Element element) {
            bold -= isBold(element) ? 1 : 0;
            italic -= ITALIC.contains(element.normalName()) ? 1 : 0;
            pre -= element.normalName().equals("pre") ? 1 : 0;
            if (BLOCKS.contains(element.normalName())) {
                endLine();
                opens = true;
                heading = false;
            }
        }
    }

    private void text(TextNode node) {
        int from = node.sourceRange().startPos();
        int to = node.sourceRange().endPos();
        if (from < 0 || to > source.length()) {
            return;
        }
        CharacterReference.read(source, from, to, (piece, pieceFrom, pieceTo) -> {
            if (pre > 0 && piece.equals("\n")) {
                boolean blank = line.isEmpty();
                endLine();
                opens |= blank;
            } else {
                line.add(piece, pieceFrom, pieceTo, bold > 0, italic > 0);
            }
        });
    }

    private void endLine() {
        Mapped words = line.words();
        if (words.length() > 0) {
            lines.add(new TextLine(words, words.place(0), words.end(words.length() - 1), opens, heading,
                    line.bold(), line.allItalic));
            opens = false;
            breaks = 0;
        }
        line.clear();
    }

    /// The line that is being gathered.
    private static final class HtmlLine {

        private final StringBuilder text = new StringBuilder();
        private int[] places = new int[256];
        private int[] ends = new int[256];
        private int boldTo;
        private boolean boldEnded;
        private boolean allItalic = true;
        private boolean space;
        private int last = -1;

        boolean isEmpty() {
            return text.isEmpty();
        }

        void cell() {
            put('\t', Mapped.NOWHERE, 0);
            space = false;
        }

        void add(String piece, int from, int to, boolean bold, boolean italic) {
            boolean white = piece.length() == 1 && piece.charAt(0) != '\u00A0' && Chars.isSpace(piece.charAt(0));
            if (from < last) {
                return;
            }
            last = to;
            if (white) {
                space = !text.isEmpty();
                return;
            }
            if (space && text.charAt(text.length() - 1) != '\t') {
                put(' ', Mapped.NOWHERE, 0);
            }
            space = false;
            boldEnded |= !bold;
            for (int i = 0; i < piece.length(); i++) {
                put(piece.charAt(i), from, to);
            }
            boldTo = boldEnded ? boldTo : text.length();
            allItalic &= italic;
        }

        private void put(char c, int from, int to) {
            if (text.length() == places.length) {
                places = Arrays.copyOf(places, 2 * places.length);
                ends = Arrays.copyOf(ends, 2 * ends.length);
            }
            places[text.length()] = from;
            ends[text.length()] = to;
            text.append(c);
        }

        Mapped words() {
            int length = Chars.trimEnd(text, 0, text.length());
            return new Mapped(text.substring(0, length), Arrays.copyOf(places, length), Arrays.copyOf(ends, length))
                    .trimmed();
        }

        int bold() {
            return boldTo;
        }

        void clear() {
            text.setLength(0);
            boldTo = 0;
            boldEnded = false;
            allItalic = true;
            space = false;
        }
    }
}
