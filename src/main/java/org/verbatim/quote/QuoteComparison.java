package org.verbatim.quote;

import java.util.List;
import java.util.Set;

import org.verbatim.search.MatchRange;

/// A quote held against one turn. `similarity` is 1 where the words are the same and falls with every word changed, at worst to 0; `ranges` are
/// where its words stand in the turn, sorted and disjoint; `folds` is what had to be taken away for the words to be equal;
/// `unmatched` is the most tokens of the quote in a row that the turn does not have there.
record QuoteComparison(Wording wording, double similarity, List<MatchRange> ranges, Set<Fold> folds,
        Set<QuoteFlag> flags,
        int unmatched) {

    QuoteComparison {
        ranges = List.copyOf(ranges);
        folds = Set.copyOf(folds);
        flags = Set.copyOf(flags);
    }

    static QuoteComparison same(Wording wording, List<MatchRange> ranges, Set<Fold> folds) {
        return new QuoteComparison(wording, 1, ranges, folds, Set.of(), 0);
    }

    /// From the first character to the last.
    MatchRange whole() {
        return new MatchRange(ranges.getFirst().from(), ranges.getLast().to());
    }
}
