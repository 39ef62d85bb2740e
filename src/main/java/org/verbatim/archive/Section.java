package org.verbatim.archive;

/// A headed part of an interview: number from 1, and the number of its first turn.
public record Section(int number, String heading, int firstTurn) {}
