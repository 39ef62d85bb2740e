package org.verbatim.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.verbatim.archive.ArchiveDate;
import org.verbatim.search.query.QueryDate;
import org.verbatim.search.query.QueryNode;

/// Says filters as conditions of the query language.
final class FilterConditions {

    private FilterConditions() {
    }

    /// What every hit of one interview passes; filters of interviews are left out.
    static List<QueryNode> of(SearchFilters filters) {
        List<QueryNode> all = new ArrayList<>();
        addAny(filters.speakers(), QueryNode.Speaker::new, all);
        addAny(filters.kinds(), kind -> new QueryNode.OfKind(kind.name().toLowerCase(Locale.ROOT)), all);
        addAny(filters.roles(), role -> new QueryNode.InRole(role.name().toLowerCase(Locale.ROOT)), all);
        date(filters.from()).map(QueryNode.After::new).ifPresent(all::add);
        date(filters.to()).map(QueryNode.Before::new).ifPresent(all::add);
        return all;
    }

    private static <T> void addAny(List<T> values, Function<T, QueryNode> condition, List<QueryNode> all) {
        if (!values.isEmpty()) {
            all.add(QueryNode.any(values.stream().map(condition).toList()));
        }
    }

    private static Optional<QueryDate> date(@Nullable ArchiveDate date) {
        return date == null ? Optional.empty() : QueryDate.parse(date.edtf());
    }
}
