package org.verbatim.site.searching;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.verbatim.search.Facet;
import org.verbatim.search.FacetValue;
import org.verbatim.search.SearchResults;
import org.verbatim.site.SearchAddress;

/// One thing that a search is narrowed to, as a page says it: its field, its value, the name to show for it, and the address of the
/// search without it.
record FilterChip(String field, String value, String name, String without) {

    static List<FilterChip> of(SearchAddress address, SearchResults results) {
        List<FilterChip> chips = new ArrayList<>();
        Map<String, List<String>> filters = address.filters().parameters();
        for (Facet facet : results.facets()) {
            String field = facet.field().name().toLowerCase(Locale.ROOT);
            for (String value : filters.getOrDefault(field, List.of())) {
                chips.add(new FilterChip(field, value, name(facet, value), address.toggled(field, value)));
            }
        }
        address.dates().ifPresent(dates -> chips.add(new FilterChip("date", dates, dates, address.undated())));
        return chips;
    }

    /// The facet knows the name of a person and the title of an interview, unless nothing of theirs was found.
    private static String name(Facet facet, String value) {
        return facet.values().stream().filter(known -> known.value().equals(value)).map(FacetValue::name).findFirst()
                .orElse(value);
    }
}
