package org.verbatim.search.lucene;

import java.io.ByteArrayOutputStream;

import org.apache.lucene.util.BytesRef;

import static java.nio.charset.StandardCharsets.UTF_8;

/// The words of a turn as they are kept in the index: uncompressed, because a page of twenty would spend half its time on decompression.
/// `back` is how many turns before it the interviewer's question stands, 0 for none; `language` is a tag, empty where it is not known.
record TurnValues(String key, int back, String language, String text) {

    BytesRef write() {
        byte[] textBytes = text.getBytes(UTF_8);
        var out = new ByteArrayOutputStream(textBytes.length + 24);
        writeShort(key, out);
        writeShort(language, out);
        int left = back;
        while (left > 0x7F) {
            out.write((left & 0x7F) | 0x80);
            left >>>= 7;
        }
        out.write(left);
        out.writeBytes(textBytes);
        return new BytesRef(out.toByteArray());
    }

    static TurnValues read(BytesRef written) {
        byte[] bytes = written.bytes;
        int at = written.offset;
        String key = readShort(bytes, at);
        at += bytes[at] + 1;
        String language = readShort(bytes, at);
        at += bytes[at] + 1;
        int back = 0;
        int shift = 0;
        byte next;
        do {
            next = bytes[at++];
            back |= (next & 0x7F) << shift;
            shift += 7;
        } while (next < 0);
        return new TurnValues(key, back, language, new String(bytes, at, written.offset + written.length - at, UTF_8));
    }

    /// A text of at most 127 bytes, behind their number.
    private static void writeShort(String text, ByteArrayOutputStream out) {
        byte[] bytes = text.getBytes(UTF_8);
        out.write(bytes.length);
        out.writeBytes(bytes);
    }

    private static String readShort(byte[] bytes, int at) {
        return new String(bytes, at + 1, bytes[at], UTF_8);
    }
}
