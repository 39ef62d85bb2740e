package org.verbatim.interview;

import java.time.Instant;

/// An interview as news: with when anything that shows of it changed last.
public record Arrival(InterviewSummary interview, Instant changed) {}
