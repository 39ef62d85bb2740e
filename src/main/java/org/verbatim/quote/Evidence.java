package org.verbatim.quote;

import java.util.Comparator;

import org.verbatim.search.Hit;
import org.verbatim.transcript.TurnKind;

/// A turn held against a quote, or a piece of one: `quoted`. `attribution`: whether it is by whoever is
/// said to have said it.
record Evidence(String quoted, Hit hit, QuoteComparison comparison, Attribution attribution) {

    /// The nearest words first; of equally near ones those that were said before those that are told, and those of the speaker claimed before
    /// those of others.
    static final Comparator<Evidence> NEAREST = Comparator
            .comparing((Evidence evidence) -> evidence.comparison().wording())
            .thenComparingDouble(evidence -> -evidence.comparison().similarity())
            .thenComparing(evidence -> !evidence.isSpeech())
            .thenComparing(Evidence::attribution);

    /// Whether the turn has somebody's words, and not what somebody tells of them.
    boolean isSpeech() {
        return hit.kind() == TurnKind.SPOKEN || hit.kind() == TurnKind.QUOTED;
    }

    /// Whether it has the quote's words, at most cut as the quote says.
    boolean hasTheWords() {
        return comparison.wording() != Wording.ALTERED;
    }
}
