package org.verbatim.archive;

/// A source with its bytes as they came, and the character set they were read in. The bytes are not copied: nobody may change them.
public record StoredSource(SourceFile file, byte[] bytes, String charset) {}
