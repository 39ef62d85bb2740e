package org.verbatim.interview;

import java.time.Instant;

/// One imported state of an interview: when, and by which reader it was read.
public record Revision(int number, Instant createdAt, String format, int readerVersion) {}
