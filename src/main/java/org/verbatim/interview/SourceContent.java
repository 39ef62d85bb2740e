package org.verbatim.interview;

/// A source as it came. The bytes are not copied: nobody may change them.
public record SourceContent(String name, String mediaType, String sha256, byte[] bytes) {}
