package org.verbatim.transcript;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// What an article quotes, in its order; `title` is null where it has none.
public record ParsedArticle(@Nullable String title, List<ParsedQuotation> quotations) {

    public ParsedArticle {
        quotations = List.copyOf(quotations);
    }
}
