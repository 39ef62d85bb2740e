package org.verbatim.search;

import org.jspecify.annotations.Nullable;
import org.verbatim.archive.ArchiveDate;

/// What a query finds of one speaker or in one interview; `value` and `name` are as in [FacetValue], `date` is an interview's, null for an
/// undated one and for speakers.
public record Share(String value, String name, @Nullable ArchiveDate date, Tally tally) {}
