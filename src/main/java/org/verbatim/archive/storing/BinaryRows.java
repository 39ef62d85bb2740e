package org.verbatim.archive.storing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;

import org.jspecify.annotations.Nullable;

/// Rows in the binary form of PostgreSQL's COPY ("COPY", section "Binary Format", of its documentation): every value stands behind its length, so that no
/// character of a text needs an escape.
final class BinaryRows {

    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0};
    private static final int NULL = -1;
    private static final short END = -1;
    /// The type of an array's elements: int4.
    private static final int INTEGER_TYPE = 23;
    private static final int FULL = 1 << 16;

    private final Sink sink;
    private ByteBuffer buffer = ByteBuffer.allocate(2 * FULL);

    /// Takes the bytes, a part at a time.
    interface Sink {
        void write(byte[] bytes, int offset, int length) throws SQLException;
    }

    BinaryRows(Sink sink) {
        this.sink = sink;
        buffer.put(SIGNATURE);
        four(0); // no flags
        four(0); // no more of a header
    }

    /// Begins a row of so many values.
    void begin(int values) throws SQLException {
        if (buffer.position() >= FULL) {
            send();
        }
        room(Short.BYTES);
        buffer.putShort((short) values);
    }

    void integer(@Nullable Integer value) {
        room(2 * Integer.BYTES);
        if (value == null) {
            four(NULL);
        } else {
            four(Integer.BYTES);
            four(value);
        }
    }

    void bigint(@Nullable Long value) {
        room(Integer.BYTES + Long.BYTES);
        if (value == null) {
            four(NULL);
        } else {
            four(Long.BYTES);
            buffer.putLong(value);
        }
    }

    void text(@Nullable String value) {
        byte[] bytes = value == null ? new byte[0] : value.getBytes(StandardCharsets.UTF_8);
        room(Integer.BYTES + bytes.length);
        four(value == null ? NULL : bytes.length);
        buffer.put(bytes);
    }

    /// An array of one dimension that counts from 1; one without elements has no dimension.
    void integers(int[] values) {
        int dimensions = values.length == 0 ? 0 : 1;
        int length = (3 + 2 * dimensions + 2 * values.length) * Integer.BYTES;
        room(Integer.BYTES + length);
        four(length);
        four(dimensions);
        four(0); // none is null
        four(INTEGER_TYPE);
        if (dimensions == 1) {
            four(values.length);
            four(1);
        }
        for (int value : values) {
            four(Integer.BYTES);
            four(value);
        }
    }

    /// Sends what is left, and that it was all.
    void end() throws SQLException {
        room(Short.BYTES);
        buffer.putShort(END);
        send();
    }

    /// A number in four bytes, the highest first.
    private void four(int value) {
        buffer.putShort((short) (value >>> Short.SIZE)).putShort((short) value);
    }

    private void send() throws SQLException {
        sink.write(buffer.array(), 0, buffer.position());
        buffer.clear();
    }

    private void room(int bytes) {
        if (buffer.remaining() < bytes) {
            buffer = ByteBuffer.allocate(Math.max(2 * buffer.capacity(), buffer.position() + bytes)).put(buffer.flip());
        }
    }
}
