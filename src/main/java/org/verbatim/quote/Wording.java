package org.verbatim.quote;

/// How the words of a quote compare to those of one turn, the nearest first.
public enum Wording {

    VERBATIM, NORMALISED, CONDENSED, ALTERED;

    /// The verdict where nothing else speaks against the quote.
    Verdict verdict() {
        return switch (this) {
            case VERBATIM -> Verdict.VERBATIM;
            case NORMALISED -> Verdict.NORMALISED;
            case CONDENSED -> Verdict.CONDENSED;
            case ALTERED -> Verdict.ALTERED;
        };
    }
}
