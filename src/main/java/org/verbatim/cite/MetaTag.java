package org.verbatim.cite;

/// A `<meta name content>` in the head of a page.
public record MetaTag(String name, String content) {}
