package org.verbatim.interview;

import org.jspecify.annotations.Nullable;

/// The part of a source that is one interview: where it stands in the decoded source, and its characters where they are kept apart (a source
/// of several interviews), else null.
public record SourcePart(SourceFile file, Span place, @Nullable String text) {}
