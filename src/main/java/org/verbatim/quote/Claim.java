package org.verbatim.quote;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.verbatim.search.FittingPerson;
import org.verbatim.search.Hit;
import org.verbatim.search.SearchEngine;
import org.verbatim.search.SearchFilters;
import org.verbatim.search.SearchGuide;
import org.verbatim.search.query.QueryNode;
import org.verbatim.text.names.NameLikeness;
import org.verbatim.text.names.PersonName;
import org.verbatim.text.names.SpeakerWords;

/// Who is said to have said a quote. `name` is null if nobody is named. `asTyped` is whether the archive has turns by a person, slug or label that is
/// called exactly so; `fitting` are the people whom the name may mean.
record Claim(@Nullable String name, boolean asTyped, List<FittingPerson> fitting) {

    private static final int MOST = 50;
    /// How a facet's value begins that is a label and no person.
    private static final String LABEL = "label:";

    Claim {
        fitting = List.copyOf(fitting);
    }

    /// Some searches, and a look at the names that share a word with this one.
    static Claim of(@Nullable String typed, SearchEngine engine, SearchGuide guide) {
        if (typed == null || typed.isBlank()) {
            return new Claim(null, false, List.of());
        }
        String name = typed.strip();
        return new Claim(name, engine.count(new QueryNode.Speaker(name), SearchFilters.NONE) > 0,
                guide.fitting(name, MOST));
    }

    /// Whether the archive has turns of anybody whom the name may mean.
    boolean isKnown() {
        return asTyped || !fitting.isEmpty();
    }

    /// Turns by anybody whom the name may mean.
    SearchFilters filters() {
        Stream<String> typed = asTyped ? Stream.of(String.valueOf(name)) : Stream.of();
        return SearchFilters.ofSpeakers(
                Stream.concat(typed, fitting.stream().map(FittingPerson::person)).distinct().toList());
    }

    /// Whether the turn is by whoever the claim names.
    Attribution of(Hit hit) {
        if (name == null) {
            return Attribution.NOT_ASKED;
        }
        String speaker = hit.speaker();
        if (speaker == null) {
            return Attribution.CANNOT_TELL;
        }
        if (name.equals(hit.person()) || name.equals(LABEL + speaker)) {
            return Attribution.CONFIRMED;
        }
        NameLikeness likeness = likeness(hit, speaker);
        return switch (likeness) {
            case SAME -> isOneOf(hit, NameLikeness.SAME) ? Attribution.CONFIRMED : Attribution.CANNOT_TELL;
            case MAY_BE -> isOneOf(hit, NameLikeness.MAY_BE) ? Attribution.CONFIRMED : Attribution.CANNOT_TELL;
            case UNSURE -> Attribution.CANNOT_TELL;
            case DIFFERENT -> hit.person() == null && !SpeakerWords.namesPerson(speaker)
                    ? Attribution.CANNOT_TELL // "Q" may be anybody
                    : Attribution.CONTRADICTED;
        };
    }

    private NameLikeness likeness(Hit hit, String speaker) {
        return fitting.stream().filter(person -> person.person().equals(hit.person())).map(FittingPerson::likeness)
                .findFirst().orElseGet(() -> PersonName.of(String.valueOf(name)).like(PersonName.of(speaker)));
    }

    /// Whether nobody else in the archive fits the name so well.
    private boolean isOneOf(Hit hit, NameLikeness atLeast) {
        return fitting.stream().noneMatch(
                person -> person.likeness().compareTo(atLeast) <= 0 && !person.person().equals(hit.person()));
    }
}
