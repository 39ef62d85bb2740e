package org.verbatim.archive;

/// What is known of a stored source without its bytes; `size` in bytes, `sha256` in lower-case hex.
public record SourceFile(String name, String sha256, String mediaType, long size) {}
