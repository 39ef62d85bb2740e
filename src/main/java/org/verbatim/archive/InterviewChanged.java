package org.verbatim.archive;

/// An interview was added or changed in a way that shows in search. Published inside the transaction: listen after its commit.
public record InterviewChanged(long id) {}
