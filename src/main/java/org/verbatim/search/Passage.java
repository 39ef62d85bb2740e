package org.verbatim.search;

/// A piece of a turn chosen to be shown: UTF-16 code units, `from` inclusive, `to` exclusive. No match is cut by its ends.
public record Passage(int from, int to) {}
