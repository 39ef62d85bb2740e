package org.verbatim.search;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.verbatim.search.query.Reading;

/// The answer to a [SearchRequest]. `total` is exact; `hits` are the page asked for; `facets` has every [FacetField] once, in its order;
/// `suggestion` is a query that finds more, null where there is none.
public record SearchResults(String query, Reading reading, long total, @Nullable String suggestion, List<Hit> hits,
        List<Facet> facets, Timeline timeline) {

    public SearchResults {
        hits = List.copyOf(hits);
        facets = List.copyOf(facets);
    }

    /// The values of one facet.
    public List<FacetValue> facet(FacetField field) {
        return facets.stream().filter(facet -> facet.field() == field).findFirst().map(Facet::values).orElse(List.of());
    }
}
