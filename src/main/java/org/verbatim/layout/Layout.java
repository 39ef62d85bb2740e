package org.verbatim.layout;

import org.jspecify.annotations.Nullable;
import org.verbatim.reading.SourceText;

/// How a kind of source makes lines.
public interface Layout {

    /// The page, or null where the source is of another kind.
    @Nullable
    Page page(SourceText source);

    /// What is missing where it is of another kind: "is no web page".
    String misses();
}
