package org.verbatim.layout;

import java.util.List;

import org.verbatim.reading.Mapped;
import org.verbatim.transcript.ParsedFacts;

/// A source as a reader sees it. `facts` are what it states of itself apart from its lines (a page's head, an XML header); `asides` is text
/// that belongs to the site, not to the page: menus, captions, forms;
/// `hyphenates` says that words are cut at the ends of lines, as in print.
public record Page(String source, List<TextLine> lines, ParsedFacts facts, List<Mapped> asides, boolean hyphenates) {

    public Page {
        lines = List.copyOf(lines);
        asides = List.copyOf(asides);
    }
}
