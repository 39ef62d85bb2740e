package org.verbatim.search;

import java.util.List;
import java.util.function.Consumer;

/// Takes hits one after the other, interview by interview and each from its first turn to its last, counts and numbers their matches and
/// hands them on.
final class MatchReader implements Consumer<Hit> {

    private final boolean wholeInterviews;
    private final Consumer<Match> sink;
    private String interview = "";
    private int nth;
    private long matches;
    private long turns;
    private long wordless;

    /// `wholeInterviews`: whether the hits are all that the query finds in an interview, so that its matches can be numbered.
    MatchReader(boolean wholeInterviews, Consumer<Match> sink) {
        this.wholeInterviews = wholeInterviews;
        this.sink = sink;
    }

    @Override
    public void accept(Hit hit) {
        if (!hit.interview().equals(interview)) {
            interview = hit.interview();
            nth = 0;
        }
        for (MatchRange range : hit.matches()) {
            nth++;
            sink.accept(new Match(hit, range, wholeInterviews ? Integer.valueOf(nth) : null));
        }
        turns++;
        wordless += hit.matches().isEmpty() ? 1 : 0;
        matches += hit.matches().size();
    }

    /// The counts of what was read, with these lines of it.
    Concordance concordance(List<ConcordanceLine> lines) {
        return new Concordance(matches, turns, wordless, lines);
    }
}
