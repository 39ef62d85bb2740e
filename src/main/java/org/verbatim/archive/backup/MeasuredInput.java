package org.verbatim.archive.backup;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

import org.verbatim.archive.Sha256;

/// Reads a file of an export and refuses it where it is not what was written: longer, shorter, or with another SHA-256.
final class MeasuredInput extends FilterInputStream {

    private final MessageDigest digest = Sha256.digest();
    private final String path;
    private final long size;
    private long bytes;

    MeasuredInput(InputStream behind, String path, long size) {
        super(behind);
        this.path = path;
        this.size = size;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] some, int from, int length) throws IOException {
        int read = in.read(some, from, length);
        if (read > 0) {
            digest.update(some, from, read);
            bytes += read;
        }
        if (bytes > size) {
            throw new RestoreRefused(path + " is longer than the " + size + " bytes it had");
        }
        return read;
    }

    /// Reads what is left. Throws [RestoreRefused] where the whole is not what was written.
    void check(String sha256) throws IOException {
        transferTo(OutputStream.nullOutputStream());
        if (bytes != size || !HexFormat.of().formatHex(digest.digest()).equals(sha256)) {
            throw new RestoreRefused(path + " is not what was exported: its SHA-256 differs");
        }
    }
}
