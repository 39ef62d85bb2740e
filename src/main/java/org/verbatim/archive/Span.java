package org.verbatim.archive;

/// A stretch of a decoded source: UTF-16 code units, `from` inclusive, `to` exclusive.
public record Span(int from, int to) {}
