package org.verbatim.search.query;

/// What a query may cost at most. `length` is in UTF-16 units, `clauses` counts words, phrases and conditions, `nesting` parentheses and
/// negations inside each other, `expansion` the words that one pattern, one misspelt word or one prefix inside several words may stand for.
public record QueryLimits(int length, int clauses, int nesting, int expansion) {

    public static final QueryLimits DEFAULT = new QueryLimits(10_000, 5_000, 32, 5_000);
}
