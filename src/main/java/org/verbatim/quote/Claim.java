package org.verbatim.quote;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.verbatim.search.PersonOffer;
import org.verbatim.search.SearchEngine;
import org.verbatim.search.SearchFilters;
import org.verbatim.search.SearchGuide;
import org.verbatim.search.query.QueryNode;

/// Who is said to have said a quote, and everybody in the archive who is called so. `name` is null where nobody is named; `speakers` are names and
/// slugs that the archive knows, none where it knows nobody by the name.
record Claim(@Nullable String name, List<String> speakers) {

    private static final int MOST = 50;

    Claim {
        speakers = List.copyOf(speakers);
    }

    /// Looks for speakers of the name, alias, slug, label or surname; words before it ("President") are passed over.
    static Claim of(@Nullable String typed, SearchEngine engine, SearchGuide guide) {
        if (typed == null || typed.isBlank()) {
            return new Claim(null, List.of());
        }
        String name = typed.strip();
        String[] words = name.split("\\s+");
        for (int first = 0; first < words.length; first++) {
            String shorter = String.join(" ", List.of(words).subList(first, words.length));
            List<String> speakers = called(shorter, engine, guide);
            if (!speakers.isEmpty()) {
                return new Claim(name, speakers);
            }
        }
        return new Claim(name, List.of());
    }

    private static List<String> called(String name, SearchEngine engine, SearchGuide guide) {
        List<String> speakers = new ArrayList<>();
        if (engine.count(new QueryNode.Speaker(name), SearchFilters.NONE) > 0) {
            speakers.add(name);
        }
        guide.people(name, MOST).stream().map(PersonOffer::person).forEach(speakers::add);
        return speakers;
    }

    boolean isKnown() {
        return !speakers.isEmpty();
    }

    /// Turns by anybody who is called so.
    SearchFilters filters() {
        return SearchFilters.ofSpeakers(speakers);
    }
}
