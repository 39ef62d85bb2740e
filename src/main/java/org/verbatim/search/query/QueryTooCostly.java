package org.verbatim.search.query;

/// A query was refused before it ran because it would cost too much. The message says which limit it is over and what the limit is, and
/// may be shown to whoever asked.
public class QueryTooCostly extends RuntimeException {

    private static final long serialVersionUID = 1;

    public QueryTooCostly(String message) {
        super(message);
    }
}
