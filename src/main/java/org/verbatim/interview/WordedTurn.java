package org.verbatim.interview;

/// A turn as one revision has it.
record WordedTurn(TurnEntity turn, RevisionEntity revision) {}
