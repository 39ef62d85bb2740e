package org.verbatim.site.searching;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.verbatim.search.FacetField;
import org.verbatim.search.FacetValue;
import org.verbatim.search.SearchResults;
import org.verbatim.site.SearchAddress;

/// One thing that a search is narrowed to, as a page says it: its field, its value, the name to show for it, and the address of the
/// search without it.
record FilterChip(String field, String value, String name, String without) {

    static List<FilterChip> of(SearchAddress address, SearchResults results) {
        List<FilterChip> chips = new ArrayList<>();
        for (Map.Entry<String, List<String>> filter : address.filters().entrySet()) {
            for (String value : filter.getValue()) {
                chips.add(new FilterChip(filter.getKey(), value, name(filter.getKey(), value, results),
                        address.toggled(filter.getKey(), value)));
            }
        }
        address.dates().ifPresent(dates -> chips.add(new FilterChip("date", dates, dates, address.undated())));
        return chips;
    }

    /// The facet knows the name of a person and the title of an interview, unless nothing of theirs was found.
    private static String name(String field, String value, SearchResults results) {
        return results.facets().stream()
                .filter(facet -> facet.field() == FacetField.valueOf(field.toUpperCase(Locale.ROOT)))
                .flatMap(facet -> facet.values().stream()).filter(known -> known.value().equals(value))
                .map(FacetValue::name).findFirst().orElse(value);
    }
}
