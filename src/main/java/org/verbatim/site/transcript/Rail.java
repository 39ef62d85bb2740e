package org.verbatim.site.transcript;

import java.util.List;

/// The narrow strip beside a transcript that shows where sections and matches lie in the whole, by share of its words.
record Rail(List<Tick> sections, List<Tick> matches) {

    /// The strip's height, in units of its own.
    static final int HEIGHT = 1000;

    Rail {
        sections = List.copyOf(sections);
        matches = List.copyOf(matches);
    }

    /// A place on the strip: `y` from 0 to [#HEIGHT], the turn it leads to, and what it is.
    record Tick(int y, int turn, String title) {}
}
