package org.verbatim.archive;

import java.time.Instant;

/// An interview as news, with when visitors could first see it.
public record Arrival(InterviewSummary interview, Instant arrived) {}
