package org.verbatim.parse.pages;

import java.util.List;

import org.verbatim.transcript.ParsedFacts;

/// A source as a reader sees it. `facts` are what it states of itself apart from its lines (a page's head, an XML header);
/// `hyphenates` says that words are cut at the ends of lines, as in print.
public record Page(String source, List<TextLine> lines, ParsedFacts facts, boolean hyphenates) {

    public Page {
        lines = List.copyOf(lines);
    }
}
