package org.verbatim.transcript;

/// Something a reader is unsure of. Line and column count from 1; `words` are the words in question as the source has them.
public record ParseWarning(int line, int column, String message, String words) {}
