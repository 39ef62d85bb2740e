package org.verbatim.archive;

/// A turn as one revision has it.
record WordedTurn(TurnEntity turn, RevisionEntity revision) {}
