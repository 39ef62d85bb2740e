package org.verbatim.parse.reading;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// Addresses on the web, as sources name them.
public final class WebAddress {

    private static final Pattern FORM = Pattern.compile("https?://\\S{1,2000}");

    private WebAddress() {
    }

    /// The text where it is one whole address, else null.
    public static @Nullable String of(@Nullable String text) {
        return text != null && FORM.matcher(text).matches() ? text : null;
    }
}
