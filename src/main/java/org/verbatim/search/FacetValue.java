package org.verbatim.search;

/// A value of a facet and the number of hits that have it. `value` is what the filter of the same name takes: the person's slug, or
/// `label:Q` for a voice without a person; the interview's slug; the kind, the role, the year. `name` is what a page shows.
public record FacetValue(String value, String name, long count) {}
