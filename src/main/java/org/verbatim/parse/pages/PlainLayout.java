package org.verbatim.parse.pages;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.verbatim.parse.reading.Mapped;
import org.verbatim.parse.reading.SourceText;
import org.verbatim.parse.reading.Styled;
import org.verbatim.transcript.ParsedFacts;

/// Plain text, with the marks of Markdown or reStructuredText in it or none; also the text that was taken out of a document, with its styles.
public final class PlainLayout implements Layout {

    private final boolean document;

    /// Of texts, or of what was taken out of a document.
    public PlainLayout(boolean document) {
        this.document = document;
    }

    @Override
    public @Nullable Page page(SourceText source) {
        return document != source.isDocument() || OtherFormats.begin(source.text())
                ? null
                : new Page(source.text(),
                        lines(source.text(), source.styles()), ParsedFacts.NONE, document);
    }

    @Override
    public String misses() {
        return document ? "is no document" : "the text is marked up as another format";
    }

    /// All lines of a text that are not blank and not the page's.
    public static List<TextLine> lines(String source, List<Styled> styles) {
        List<RawLine> raw = RawLines.of(source);
        Paragraphs paragraphs = new Paragraphs(source, raw);
        Inline inline = new Inline(source, styles);
        for (List<RawLine> block : blocks(raw)) {
            inline.read(block);
        }
        BracketedTurns brackets = new BracketedTurns(source);
        List<TextLine> lines = new ArrayList<>();
        boolean blank = true;
        for (RawLine line : raw) {
            if (line.furniture()) {
                continue;
            }
            Mapped words = brackets.without(inline.words(line).trimmed());
            if (words.length() == 0) {
                blank |= line.isBlank();
                continue;
            }
            boolean opens = paragraphs.opens(line, blank, lines.isEmpty()) || brackets.opens(line.textFrom());
            lines.add(new TextLine(words, line.from(), line.to(), opens,
                    inline.isHeading(line), inline.bold(words), inline.isItalic(words)));
            blank = false;
        }
        return lines;
    }

    /// Lines that stand together: markup may go on from one to the next.
    private static List<List<RawLine>> blocks(List<RawLine> lines) {
        List<List<RawLine>> blocks = new ArrayList<>();
        List<RawLine> block = new ArrayList<>();
        for (RawLine line : lines) {
            if (line.isBlank()) {
                blocks.add(block);
                block = new ArrayList<>();
            } else if (!line.furniture()) {
                block.add(line);
            }
        }
        blocks.add(block);
        blocks.removeIf(List::isEmpty);
        return blocks;
    }
}
