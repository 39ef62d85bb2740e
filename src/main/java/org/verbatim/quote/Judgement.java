package org.verbatim.quote;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// The verdict on a quote and the turns that it rests on, as the search engine knows them; the fields are those of [CheckedQuote].
record Judgement(PastedQuote quote, Claim claim, Verdict verdict, @Nullable Wording wording, List<Evidence> evidence,
        long places, boolean morePlaces) {

    Judgement {
        evidence = List.copyOf(evidence);
    }
}
