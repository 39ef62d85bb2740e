package org.verbatim.transcript;

/// A headed part of an interview, from turn number `firstTurn` (from 1) up to the next section's.
public record ParsedSection(String heading, int firstTurn) {}
