package org.verbatim.citation;

/// A `<meta name content>` in the head of a page.
public record MetaTag(String name, String content) {}
