package org.verbatim.cite;

/// A citation to take along, with the media type by which a reference manager knows its own.
public record CitationFile(String name, String mediaType, String content) {}
