package org.verbatim.ingest.staging;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An upload that waits, as somebody saw it.
public record StagedVersion(long id, int version) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18})\\.(\\d{1,9})");

    /// Of its written form: `12.3`. Throws [StagingRefused] where it is none.
    public static StagedVersion parse(String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            throw new StagingRefused("There is no upload \"" + written + "\".");
        }
        return new StagedVersion(Long.parseLong(parts.group(1)), Integer.parseInt(parts.group(2)));
    }

    @Override
    public String toString() {
        return id + "." + version;
    }
}
