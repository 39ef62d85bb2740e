package org.verbatim.search.lucene;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.verbatim.search.FacetField;
import org.verbatim.search.SearchFilters;
import org.verbatim.search.query.QueryNode;

/// A query and what its hits are narrowed to, each filter under the facet that is counted without it.
record FilteredQuery(Query query, Map<FacetField, Query> filters) {

    static FilteredQuery of(LuceneQueryBuilder queries, QueryNode node, SearchFilters wanted) throws IOException {
        Map<FacetField, Query> filters = new EnumMap<>(FacetField.class);
        if (!wanted.speakers().isEmpty()) {
            filters.put(FacetField.SPEAKER, queries.conditions.speakers(wanted.speakers()));
        }
        if (!wanted.interviews().isEmpty()) {
            filters.put(FacetField.INTERVIEW, ConditionQueries.anyOf(Fields.INTERVIEW, wanted.interviews()));
        }
        if (!wanted.kinds().isEmpty()) {
            filters.put(FacetField.KIND, ConditionQueries.anyOf(Fields.KIND,
                    wanted.kinds().stream().map(TurnDocuments::lower).toList()));
        }
        if (!wanted.roles().isEmpty()) {
            filters.put(FacetField.ROLE, ConditionQueries.anyOf(Fields.ROLE,
                    wanted.roles().stream().map(TurnDocuments::lower).toList()));
        }
        if (!wanted.languages().isEmpty()) {
            filters.put(FacetField.LANGUAGE, ConditionQueries.anyOf(Fields.LANGUAGE, wanted.languages()));
        }
        if (wanted.from() != null || wanted.to() != null) {
            filters.put(FacetField.YEAR, ConditionQueries.dates(wanted));
        }
        return new FilteredQuery(queries.build(node), filters);
    }

    boolean filters(FacetField field) {
        return filters.containsKey(field);
    }

    Query whole() {
        return without(null);
    }

    /// The query with all filters but one.
    Query without(@Nullable FacetField field) {
        BooleanQuery.Builder filtered = new BooleanQuery.Builder().add(query, Occur.MUST);
        filters.forEach((filtering, filter) -> {
            if (filtering != field) {
                filtered.add(filter, Occur.FILTER);
            }
        });
        return filters.isEmpty() ? query : filtered.build();
    }
}
