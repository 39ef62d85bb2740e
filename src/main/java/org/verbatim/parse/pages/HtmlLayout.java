package org.verbatim.parse.pages;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.verbatim.parse.reading.SourceText;
import org.verbatim.text.Chars;

/// A web page, as its reader would see it: each block a paragraph, each `<br>` a line, without menus, forms, captions and scripts.
public final class HtmlLayout implements Layout {

    @Override
    public @Nullable Page page(SourceText source) {
        if (source.isDocument() || !isHtml(source.text())) {
            return null;
        }
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        Document document = parser.parseInput(source.text(), "");
        HtmlLines lines = new HtmlLines(source.text(), new MainContent(document.body()));
        lines.read();
        return new Page(source.text(), lines.lines(), HtmlFacts.of(document), false);
    }

    @Override
    public String misses() {
        return "the text is no web page";
    }

    /// Whether a document begins, or a tag of one comes early and tags are many.
    private static boolean isHtml(String text) {
        int at = Chars.skipSpace(text, 0, text.length());
        if (text.regionMatches(true, at, "<!doctype html", 0, 14) || text.regionMatches(true, at, "<html", 0, 5)) {
            return true;
        }
        if (at == text.length() || text.charAt(at) != '<' || text.startsWith("<?xml", at)) {
            return text.startsWith("<?xml", at)
                    && text.substring(at, Math.min(text.length(), at + 500)).contains("<html");
        }
        for (String tag : new String[]{"<!--", "<p", "<div", "<body", "<head", "<h1", "<h2", "<table", "<dl",
                "<article", "<section", "<main",
                "<strong", "<b>", "<cite", "<time", "<blockquote", "<ul", "<pre", "<span", "<meta", "<title", "<link",
                "<style",
                "<script"}) {
            if (text.regionMatches(true, at, tag, 0, tag.length())) {
                return true;
            }
        }
        return false;
    }
}
