package org.verbatim.quote;

/// How near the words of a turn must be for a quote to be an alteration of them. The figures come from the labelled quotes (`LabelledQuotesTests`
/// says how they were chosen): most of the words in their order; nearly all of them where there are few.
final class Nearness {

    private static final double LONG = 0.5;
    private static final double SHORT = 0.72;
    private static final int FEW = 4;
    private static final int MANY = 12;

    private Nearness() {
    }

    static boolean isNear(PastedQuote quote, QuoteComparison comparison) {
        return comparison.wording() != Wording.ALTERED
                || comparison.similarity() >= threshold(Token.of(quote.said()).size());
    }

    /// Falls evenly from few words to many.
    private static double threshold(int tokens) {
        double share = Math.clamp((tokens - FEW) / (double) (MANY - FEW), 0, 1);
        return SHORT - share * (SHORT - LONG);
    }
}
