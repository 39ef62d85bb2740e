package org.verbatim.transcript;

import org.jspecify.annotations.Nullable;

/// Says that a program turned the recording into words, so that nobody may have heard whether they are right. `tool` is its name as far
/// as the source shows it, null where it only shows that it was one.
public record MachineMade(@Nullable String tool) {

    private static final String UNNAMED = "machine";

    /// What [#written()] wrote: the tool's name, or `machine` for one that has none.
    public static MachineMade read(String written) {
        return new MachineMade(written.equals(UNNAMED) ? null : written);
    }

    public String written() {
        return tool == null ? UNNAMED : tool;
    }
}
