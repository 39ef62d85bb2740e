package org.verbatim.reading;

/// A source decoded, in which all spans count. A byte order mark is a character of `text`, and line ends are kept as they came.
/// `charset` and `mediaType` are what the bytes were found to be (`UTF-8`, `text/plain`).
public record SourceText(String name, String text, String charset, String mediaType) {}
