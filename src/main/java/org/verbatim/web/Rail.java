package org.verbatim.web;

import java.util.ArrayList;
import java.util.List;

import org.verbatim.interview.Section;

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

    static Rail of(List<TurnView> turns) {
        long all = turns.stream().mapToLong(turn -> turn.turn().text().length()).sum();
        List<Tick> sections = new ArrayList<>();
        List<Tick> matches = new ArrayList<>();
        long before = 0;
        for (TurnView view : turns) {
            int y = (int) (HEIGHT * before / Math.max(1, all));
            for (Section section : view.sections()) {
                sections.add(new Tick(y, view.turn().number(), section.heading()));
            }
            if (view.matches() != null) {
                String speaker = view.turn().speaker();
                matches.add(new Tick(y, view.turn().number(), speaker == null ? "" : speaker));
            }
            before += view.turn().text().length();
        }
        return new Rail(sections, matches);
    }
}
