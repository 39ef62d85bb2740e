package org.verbatim.search.query;

import java.util.List;

/// A query as it was read. `plain` are the pieces that looked like an operator but were read as plain words or left out, as typed.
public record Query(QueryNode root, List<String> plain) {

    public Query {
        plain = List.copyOf(plain);
    }
}
