package org.verbatim.archive.rows;

/// A turn as one revision has it.
public record WordedTurn(TurnEntity turn, RevisionEntity revision) {}
