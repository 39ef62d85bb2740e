package org.verbatim.quote;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// The verdict on a quote and the turns that it rests on, as the search engine knows them; the fields are those of [CheckedQuote].
record Judgement(PastedQuote quote, Claim claim, Verdict verdict, @Nullable Wording wording, List<Evidence> evidence,
        long places, boolean morePlaces) {

    Judgement {
        evidence = List.copyOf(evidence);
    }

    /// Whether the quote is by whoever is said to have said it. A spliced quote is by them only if all its pieces are.
    Attribution attribution() {
        return switch (verdict) {
            case VERBATIM, NORMALISED, CONDENSED, ALTERED, MISATTRIBUTED -> evidence.getFirst().attribution();
            case SPLICED -> evidence.stream().map(Evidence::attribution).max(Comparator.naturalOrder()).orElseThrow();
            case REPORTED, NOT_FOUND -> Attribution.NOT_ASKED;
        };
    }
}
