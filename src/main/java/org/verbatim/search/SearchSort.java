package org.verbatim.search;

/// The order of hits. By date, undated interviews come last both ways, and hits of one date stand in their interviews'
/// order; `POSITION` is the interviews by slug, each from its first turn to its last. `ARRIVAL` is the interviews that
/// visitors got to see last first, whatever their dates: the order of feeds.
public enum SearchSort {
    RELEVANCE, NEWEST, OLDEST, POSITION, ARRIVAL
}
