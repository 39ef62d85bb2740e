package org.verbatim.lucene;

import java.io.ByteArrayOutputStream;

import org.apache.lucene.util.BytesRef;

import static java.nio.charset.StandardCharsets.UTF_8;

/// The words of a turn as they are kept in the index: uncompressed, because a page of twenty would spend half its time on decompression.
/// `back` is how many turns before it the interviewer's question stands, 0 for none.
record TurnValues(String key, int back, String text) {

    BytesRef write() {
        byte[] keyBytes = key.getBytes(UTF_8);
        byte[] textBytes = text.getBytes(UTF_8);
        var out = new ByteArrayOutputStream(keyBytes.length + textBytes.length + 6);
        out.write(keyBytes.length);
        out.writeBytes(keyBytes);
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
        int keyLength = bytes[at++];
        String key = new String(bytes, at, keyLength, UTF_8);
        at += keyLength;
        int back = 0;
        int shift = 0;
        byte next;
        do {
            next = bytes[at++];
            back |= (next & 0x7F) << shift;
            shift += 7;
        } while (next < 0);
        return new TurnValues(key, back, new String(bytes, at, written.offset + written.length - at, UTF_8));
    }
}
