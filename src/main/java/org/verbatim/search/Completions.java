package org.verbatim.search;

import java.util.List;

/// What a beginning of a query may go on to.
public record Completions(List<WordOffer> words, List<PersonOffer> people, List<TitleOffer> titles) {

    public static final Completions NONE = new Completions(List.of(), List.of(), List.of());

    public Completions {
        words = List.copyOf(words);
        people = List.copyOf(people);
        titles = List.copyOf(titles);
    }
}
