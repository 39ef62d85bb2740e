package org.verbatim.site;

import org.verbatim.search.Tally;

/// What a chart draws: matches per 10,000 words, or matches.
public enum Measure {

    RATE, COUNT;

    public double of(Tally tally) {
        return switch (this) {
            case RATE -> tally.rate();
            case COUNT -> tally.matches();
        };
    }
}
