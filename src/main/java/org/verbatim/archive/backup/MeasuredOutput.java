package org.verbatim.archive.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

import org.verbatim.archive.Sha256;

/// Counts what is written and takes its SHA-256. To close it does not close what is behind it.
final class MeasuredOutput extends FilterOutputStream {

    private final MessageDigest digest = Sha256.digest();
    private long bytes;

    MeasuredOutput(OutputStream behind) {
        super(behind);
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[]{(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] some, int from, int length) throws IOException {
        out.write(some, from, length);
        digest.update(some, from, length);
        bytes += length;
    }

    @Override
    public void close() throws IOException {
        flush();
    }

    long bytes() {
        return bytes;
    }

    /// Of all that was written; to be asked once.
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
