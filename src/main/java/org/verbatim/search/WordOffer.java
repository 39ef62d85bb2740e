package org.verbatim.search;

/// A word as the archive writes it, and the number of turns that have it.
public record WordOffer(String word, long turns) {}
