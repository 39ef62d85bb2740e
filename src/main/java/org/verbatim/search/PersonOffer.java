package org.verbatim.search;

/// A person somebody may be looking for: slug, name, and the number of turns by them.
public record PersonOffer(String person, String name, long turns) {}
