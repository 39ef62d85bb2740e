package org.verbatim.parse.reading;

import java.util.Arrays;
import java.util.Objects;

/// A file as it came: its name as given (messages show it, nothing is decided by it) and its bytes. The bytes are not copied, for
/// they may be many: whoever hands them over must leave them alone.
@SuppressWarnings("ArrayRecordComponent") // equality is by content, below; a copy would cost as much as the file
public record SourceBytes(String name, byte[] bytes) {

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceBytes that && name.equals(that.name) && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, Arrays.hashCode(bytes));
    }

    @Override
    public String toString() {
        return name + " (" + bytes.length + " bytes)";
    }
}
