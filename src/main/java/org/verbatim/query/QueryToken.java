package org.verbatim.query;

/// A piece of a query's text.
sealed interface QueryToken {

    /// An operator or a parenthesis.
    enum Sign implements QueryToken {
        OPEN, CLOSE, AND, OR, NOT, MINUS
    }

    /// Something sought.
    record Leaf(QueryNode node) implements QueryToken {}
}
