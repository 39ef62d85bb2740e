package org.verbatim.parse.pages;

import org.jspecify.annotations.Nullable;
import org.verbatim.parse.reading.SourceText;

/// How a kind of source makes lines.
public interface Layout {

    /// The page, or null where the source is of another kind.
    @Nullable
    Page page(SourceText source);

    /// What is missing where it is of another kind: "is no web page".
    String misses();
}
