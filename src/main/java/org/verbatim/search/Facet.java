package org.verbatim.search;

import java.util.List;

/// A field and its most frequent values among the hits, most frequent first, counted as if the request had no filter on this field.
/// Hits without a value (narration has no speaker, an undated interview no year) are in no count.
public record Facet(FacetField field, List<FacetValue> values) {

    public Facet {
        values = List.copyOf(values);
    }
}
