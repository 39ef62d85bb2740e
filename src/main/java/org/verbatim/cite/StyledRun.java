package org.verbatim.cite;

/// A run of a reference's text that is all in italics or all upright: what a page loops over to set a reference without building markup.
public record StyledRun(String text, boolean italic) {}
