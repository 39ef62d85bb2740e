package org.verbatim.api;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.verbatim.archive.StoredSource;

/// A source as a download that no browser runs: an attachment, never sniffed, in a sandbox, plain text where it is text.
final class SourceResponse {

    private SourceResponse() {
    }

    static ResponseEntity<byte[]> of(StoredSource source) {
        return ResponseEntity.ok()
                .contentType(type(source))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                        .filename(fileName(source), StandardCharsets.UTF_8).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .eTag(source.file().sha256())
                .body(source.bytes());
    }

    private static String fileName(StoredSource source) {
        String name = source.file().name();
        return name.substring(name.lastIndexOf('/') + 1);
    }

    private static MediaType type(StoredSource source) {
        MediaType stored = MediaType.parseMediaType(source.file().mediaType());
        boolean text = stored.getType().equals("text") || stored.getSubtype().endsWith("json");
        return text ? new MediaType(MediaType.TEXT_PLAIN, Charset.forName(source.charset())) : stored;
    }
}
