package org.verbatim.ingest.staging;

import org.verbatim.transcript.SpanKind;

/// A stretch of a source that is in no turn and says of none who speaks, with its lines.
public record Leftover(SpanKind kind, int firstLine, int lastLine, String text) {}
