package org.verbatim.search.query;

/// A piece of a query's text.
sealed interface QueryToken {

    /// An operator or a parenthesis.
    enum Sign implements QueryToken {
        OPEN, CLOSE, AND, OR, NOT, MINUS
    }

    /// `)~2`: the end of a group of which at least so many are sought.
    record CloseMost(int atLeast) implements QueryToken {}

    /// Something sought.
    record Leaf(QueryNode node) implements QueryToken {}
}
