package org.verbatim.transcript;

import org.jspecify.annotations.Nullable;

/// A quotation as an article has it: the words between its marks, paragraphs apart by an empty line. `speaker` is who the article says said it, null where it
/// does not say; `label` is the attribution as printed, null where there is none at the quotation itself; `line` is where it begins in the source, from
/// 1. A `fragment` is a few words quoted inside a sentence of the writer's.
public record ParsedQuotation(String text, @Nullable String speaker, @Nullable String label, int line,
        boolean fragment) {}
