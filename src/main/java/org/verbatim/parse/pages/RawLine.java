package org.verbatim.parse.pages;

/// A line of a source before its markup is taken out: `from` and `to` are its place without the line end, `textFrom` is where the text
/// begins after white space and a line number, `indent` how many columns it is set in from where text may begin. `furniture` belongs to
/// the page, not to the text: its number, a running head.
record RawLine(int from, int to, int textFrom, int indent, boolean furniture) {

    boolean isBlank() {
        return textFrom == to;
    }

    int length() {
        return to - textFrom;
    }

    RawLine asFurniture() {
        return new RawLine(from, to, textFrom, indent, true);
    }
}
