package org.verbatim.search;

import java.util.ArrayList;
import java.util.List;

/// A stretch of text that is all marked or all unmarked: what a page loops over to mark matches without building markup.
public record Run(String text, boolean marked) {

    /// The runs of `text` between `from` and `to`, in order, none empty. `matches` are sorted and disjoint; of one that reaches over an
    /// end, the part inside is marked.
    public static List<Run> of(String text, int from, int to, List<MatchRange> matches) {
        List<Run> runs = new ArrayList<>();
        int at = from;
        for (MatchRange match : matches) {
            int start = Math.max(match.from(), from);
            int end = Math.min(match.to(), to);
            if (start < end) {
                add(runs, text.substring(at, start), false);
                add(runs, text.substring(start, end), true);
                at = end;
            }
        }
        add(runs, text.substring(at, to), false);
        return List.copyOf(runs);
    }

    private static void add(List<Run> runs, String text, boolean marked) {
        if (!text.isEmpty()) {
            runs.add(new Run(text, marked));
        }
    }
}
