package org.verbatim.parse;

import java.io.IOException;
import java.io.InputStream;

/// Counts what a stream of bytes would be as UTF-8: characters, characters of several bytes, and sequences that are not UTF-8.
final class Utf8Check {

    private static final int BUFFER = 1 << 16;

    private final long maxCharacters;
    private long position;
    private long sequenceStart;
    private int missing;
    private int code;
    private int least;

    long characters;
    long multibyte;
    long broken;
    long firstBroken = -1;
    long zeros;
    long controls;

    Utf8Check(long maxCharacters) {
        this.maxCharacters = maxCharacters;
    }

    /// Reads to the end, or until there are more characters than allowed.
    void read(InputStream in) throws IOException {
        byte[] buffer = new byte[BUFFER];
        for (int n = in.read(buffer); n >= 0 && characters <= maxCharacters; n = in.read(buffer)) {
            for (int i = 0; i < n; i++) {
                next(buffer[i] & 0xFF);
                position++;
            }
        }
        if (missing > 0) {
            broken();
        }
    }

    private void next(int b) {
        if (missing > 0) {
            if ((b & 0xC0) == 0x80) {
                code = (code << 6) | (b & 0x3F);
                if (--missing == 0) {
                    complete();
                }
                return;
            }
            broken();
        }
        sequenceStart = position;
        if (b < 0x80) {
            single(b);
        } else if (b >= 0xC2 && b < 0xF5) {
            missing = b < 0xE0 ? 1 : b < 0xF0 ? 2 : 3;
            code = b & (0x3F >> missing);
            least = missing == 1 ? 0x80 : missing == 2 ? 0x800 : 0x10000;
        } else {
            broken();
        }
    }

    private void single(int b) {
        characters++;
        if (b == 0) {
            zeros++;
        } else if (b < 0x20 && (b < '\t' || b > '\r') && b != 0x1B) {
            controls++;
        }
    }

    private void complete() {
        if (code < least || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000)) {
            broken();
        } else {
            multibyte++;
            characters += code > 0xFFFF ? 2 : 1;
        }
    }

    private void broken() {
        missing = 0;
        broken++;
        characters++;
        if (firstBroken < 0) {
            firstBroken = sequenceStart;
        }
    }
}
