package org.verbatim.search;

import java.util.List;

/// What an engine answers: [SearchResults] without what can be told from text and ranges alone.
public record EngineResults(long total, List<Hit> hits, List<Facet> facets, Timeline timeline) {

    public EngineResults {
        hits = List.copyOf(hits);
        facets = List.copyOf(facets);
    }
}
