package org.verbatim.search.lucene;

import java.util.List;
import java.util.Set;

import org.verbatim.search.analysis.TermCutter;

/// Names as they are compared: folded like words, whatever stands between them.
final class Names {

    private static final int LONGEST = 5_000;

    private Names() {
    }

    static String fold(String name) {
        return Values.shortened(TermCutter.cut(name).joined(), LONGEST);
    }

    /// The last word of a name, folded.
    static String surname(String name) {
        String folded = fold(name);
        return folded.substring(folded.lastIndexOf(' ') + 1);
    }

    /// The forms under which somebody may ask for a name: all of it, or its last word.
    static Set<String> of(String name) {
        return Set.copyOf(List.of(fold(name), surname(name)));
    }
}
