package org.verbatim.ingest.staging;

/// A file as a browser sends it: the path below what was chosen, and its bytes, which nobody may change.
public record SentFile(String name, byte[] bytes) {}
