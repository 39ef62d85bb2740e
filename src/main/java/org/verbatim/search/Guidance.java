package org.verbatim.search;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.verbatim.search.query.Reading;

/// What a results page offers beside the hits: people who are called so, interviews and sections with such a title,
/// and, if few turns have all the words, turns that come near; null if there are none.
public record Guidance(List<PersonOffer> people, List<TitleOffer> titles, @Nullable Nearest nearest) {

    public static final Guidance NONE = new Guidance(List.of(), List.of(), null);

    public Guidance {
        people = List.copyOf(people);
        titles = List.copyOf(titles);
    }

    /// Turns that come near a query, without its hits: the first of the `turns` that `query` finds beside them, and the
    /// words that it leaves out.
    public record Nearest(String query, Reading reading, long turns, List<Hit> hits, List<String> leftOut) {

        public Nearest {
            hits = List.copyOf(hits);
            leftOut = List.copyOf(leftOut);
        }
    }
}
