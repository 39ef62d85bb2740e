package org.verbatim.search;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// What a results page offers beside the hits: people who are called so, interviews and sections with such a title, and, where no turn or
/// hardly one has all the words, the turns that have most of them; null where there are none.
public record Guidance(List<PersonOffer> people, List<TitleOffer> titles, @Nullable Nearest nearest) {

    public static final Guidance NONE = new Guidance(List.of(), List.of(), null);

    public Guidance {
        people = List.copyOf(people);
        titles = List.copyOf(titles);
    }

    /// The turns that come nearest to a query: those that a query of fewer words finds, and the words that it leaves out.
    public record Nearest(SearchResults results, List<String> leftOut) {

        public Nearest {
            leftOut = List.copyOf(leftOut);
        }
    }
}
