package org.verbatim.search;

/// What a query finds somewhere (in a period, of a speaker, in an interview): `turns` that match and `matches` in them; and what stands there at
/// all and passes the same filters: `allTurns`, of `allWords`.
public record Tally(long turns, long matches, long allTurns, long allWords) {

    public static final Tally NONE = new Tally(0, 0, 0, 0);

    private static final double RATE = 10_000;

    public Tally plus(Tally other) {
        return new Tally(turns + other.turns, matches + other.matches, allTurns + other.allTurns,
                allWords + other.allWords);
    }

    /// Whether there are words, so that there is a rate.
    public boolean hasRate() {
        return allWords > 0;
    }

    /// Matches per 10,000 words of all that stands there; 0 where there are none.
    public double rate() {
        return hasRate() ? RATE * matches / allWords : 0;
    }
}
