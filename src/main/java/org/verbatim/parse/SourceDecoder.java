package org.verbatim.parse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;
import org.verbatim.parse.reading.Decoded;
import org.verbatim.parse.reading.ReadLimits;
import org.verbatim.parse.reading.SourceBytes;
import org.verbatim.parse.reading.UnreadableSource;

/// Finds out how a source's bytes make characters: packed or not; UTF-8, UTF-16 or, where it is neither, an older
/// set. Refuses what
/// is no text, before anything of it is read.
final class SourceDecoder {

    private static final int HEAD = 4_096;
    /// One control character in so many makes a file binary.
    private static final int CONTROL_SHARE = 50;

    private final ReadLimits limits;

    SourceDecoder(ReadLimits limits) {
        this.limits = limits;
    }

    Decoded inspect(SourceBytes source) {
        checkSize(source);
        try {
            Charset wide = utf16(source);
            return wide == null ? narrow(source) : decoded(source, wide, 0);
        } catch (IOException e) {
            throw Decoded.unreadable(source, "gzip", e);
        }
    }

    private Decoded decoded(SourceBytes source, Charset charset, long characters) {
        return new Decoded(source, charset, Decoded.isGzip(source.bytes()), characters, limits);
    }

    void checkSize(SourceBytes source) {
        if (source.bytes().length == 0) {
            throw new UnreadableSource(source.name(), "is empty");
        }
        if (source.bytes().length > limits.maxBytes()) {
            throw new UnreadableSource(source.name(), "has " + source.bytes().length + " bytes, more than "
                    + limits.maxBytes() + " (maxBytes)");
        }
    }

    private static @Nullable Charset utf16(SourceBytes source) throws IOException {
        byte[] head;
        try (InputStream in = Decoded.unpacked(source.bytes())) {
            head = in.readNBytes(HEAD);
        }
        int even = 0;
        int odd = 0;
        for (int i = 0; i + 1 < head.length; i += 2) {
            even += head[i] == 0 ? 1 : 0;
            odd += head[i + 1] == 0 ? 1 : 0;
        }
        int pairs = head.length / 2;
        if (startsWith(head, 0xFF, 0xFE) || (odd * 2 > pairs && even * 20 < pairs)) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(head, 0xFE, 0xFF) || (even * 2 > pairs && odd * 20 < pairs)) {
            return StandardCharsets.UTF_16BE;
        }
        return null;
    }

    private static boolean startsWith(byte[] head, int first, int second) {
        return head.length > 1 && (head[0] & 0xFF) == first && (head[1] & 0xFF) == second;
    }

    private Decoded narrow(SourceBytes source) throws IOException {
        Utf8Check check = new Utf8Check(limits.maxCharacters());
        try (InputStream in = Decoded.unpacked(source.bytes())) {
            check.read(in);
        }
        if (check.characters > limits.maxCharacters()) {
            throw new UnreadableSource(source.name(),
                    "unpacks to more than " + limits.maxCharacters() + " characters (maxCharacters)");
        }
        if (check.zeros > 0 || check.controls > check.characters / CONTROL_SHARE) {
            throw new UnreadableSource(source.name(), "is binary, not text");
        }
        if (check.broken > 0 && check.multibyte > check.broken) {
            throw new UnreadableSource(source.name(),
                    "is damaged UTF-8: byte " + check.firstBroken + " begins no character");
        }
        return decoded(source, check.broken > 0 ? OldCharset.of(source.bytes()) : StandardCharsets.UTF_8,
                check.characters);
    }
}
