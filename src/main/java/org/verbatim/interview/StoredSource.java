package org.verbatim.interview;

/// A source with its bytes as they came, the character set they were read in, and the part of the decoded text that is the
/// interview. The bytes are not copied: nobody may change them.
public record StoredSource(SourceFile file, byte[] bytes, String charset, Span part) {}
