package org.verbatim.search;

import org.jspecify.annotations.Nullable;

/// An interview somebody may be looking for, or a section of it: `interview` is the slug; `heading` and `turn`, the first of the section, are
/// null and 0 for the interview as a whole.
public record TitleOffer(String interview, String title, @Nullable String heading, int turn) {}
