package org.verbatim.parse.reading;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/// A source of which it is known how its bytes make characters, and about how many: 0 where they were not counted. It can be read again and again, from
/// the start.
public record Decoded(SourceBytes source, Charset charset, boolean gzip, long characters, ReadLimits limits) {

    private static final int BUFFER = 1 << 16;

    public String mediaType() {
        return gzip ? "application/gzip" : "text/plain";
    }

    public static boolean isGzip(byte[] bytes) {
        return bytes.length > 2 && (bytes[0] & 0xFF) == 0x1F && (bytes[1] & 0xFF) == 0x8B;
    }

    public static InputStream unpacked(byte[] bytes) throws IOException {
        InputStream in = new ByteArrayInputStream(bytes);
        return isGzip(bytes) ? new BufferedInputStream(new GZIPInputStream(in, BUFFER), BUFFER) : in;
    }

    public Reader open() throws IOException {
        return new InputStreamReader(unpacked(source.bytes()), charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /// All characters; refuses more than `max` of them.
    public SourceText text(int max, String limit) {
        StringBuilder text = new StringBuilder(Math.min(max, source.bytes().length));
        char[] buffer = new char[BUFFER];
        try (Reader reader = open()) {
            for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
                text.append(buffer, 0, n);
                if (text.length() > max) {
                    throw new UnreadableSource(source.name(),
                            "more than " + max + " characters (" + limit + ")");
                }
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
        return new SourceText(source.name(), text.toString(), charset.name(), mediaType());
    }

    public UnreadableSource unreadable(IOException e) {
        return unreadable(source, charset.name(), e);
    }

    public static UnreadableSource unreadable(SourceBytes source, String charset, IOException e) {
        String what = switch (e) {
            case EOFException _ -> "the gzip data are cut off";
            case ZipException _ -> "the gzip data are damaged";
            case CharacterCodingException _ -> "holds bytes that are no " + charset + " text";
            default -> "cannot be read";
        };
        return new UnreadableSource(source.name(), what);
    }
}
