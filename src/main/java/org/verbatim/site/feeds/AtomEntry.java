package org.verbatim.site.feeds;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/// An entry of a feed. `address` is absolute, and what the entry is known by for ever; `author` and `summary` are null where there is none.
record AtomEntry(String address, String title, @Nullable String author, Instant updated, @Nullable String summary) {}
