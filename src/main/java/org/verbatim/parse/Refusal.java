package org.verbatim.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.verbatim.parse.reading.Attempt;
import org.verbatim.parse.reading.Format;

/// Why no reader takes a source: the readers that came closest, and what each of them missed.
final class Refusal {

    private static final int CLOSEST = 3;
    private static final int OTHER_KIND = 2;

    private final List<Missed> tried = new ArrayList<>();

    /// `distance`: a reader that found turns, though too few, came closer than one that found none, and that closer than one for another kind of file.
    private record Missed(String said, int distance, double confidence) {}

    void add(Format format, Attempt attempt) {
        boolean some = attempt.transcript() != null;
        tried.add(new Missed(format.id() + ": " + (some ? "too little of it is speech" : attempt.missed()),
                some ? 0 : attempt.otherKind() ? OTHER_KIND : 1, attempt.confidence()));
    }

    String reason() {
        int least = tried.stream().anyMatch(missed -> missed.distance() < OTHER_KIND) ? OTHER_KIND - 1 : OTHER_KIND;
        String closest = tried.stream().filter(missed -> missed.distance() <= least)
                .sorted(Comparator.comparingInt(Missed::distance).thenComparingDouble(missed -> -missed.confidence()))
                .limit(CLOSEST).map(Missed::said).collect(Collectors.joining("; "));
        return "is not a transcript that Verbatim can read. The readers that came closest: " + closest
                + ". If you know its format, choose it";
    }
}
