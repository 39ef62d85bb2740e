package org.verbatim.archive;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/// Something with an address of its own: an interview's or a person's slug, or the key of a turn; and when it changed last, null where that is
/// not known.
public record CatalogueEntry(String name, @Nullable Instant changed) {}
