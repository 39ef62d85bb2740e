package org.verbatim.archive;

/// A source as it came. The bytes are not copied: nobody may change them.
public record SourceContent(String name, String mediaType, String sha256, byte[] bytes) {

    /// Whether its bytes are its characters. Of a document the characters are kept beside them: another version of the library that takes them out
    /// must not move a span.
    public boolean isText() {
        return !mediaType.equals("application/pdf") && !mediaType.startsWith("application/vnd.");
    }
}
