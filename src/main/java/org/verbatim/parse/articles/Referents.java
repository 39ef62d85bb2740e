package org.verbatim.parse.articles;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.verbatim.parse.reading.Roles;
import org.verbatim.parse.reading.Voice;
import org.verbatim.text.Chars;
import org.verbatim.transcript.ParsedSpeaker;
import org.verbatim.transcript.Role;

/// Whom a name, a pronoun or a description means at this point of an article, and who has spoken in it so far.
final class Referents {

    private static final int MEMORY = 6;

    private final Cast people;
    private final Deque<CastMember> recent = new ArrayDeque<>();
    private final Map<String, CastMember> strangers = new LinkedHashMap<>();
    private final Map<String, Voice> voices = new LinkedHashMap<>();

    Referents(Cast people) {
        this.people = people;
    }

    /// The person meant, who from now on is the one spoken of last; null if it cannot be told.
    @Nullable
    CastMember mentioned(NounPhrase phrase) {
        CastMember person = switch (phrase.kind()) {
            case NAME -> phrase.person();
            case PRONOUN -> pronoun(phrase.printed().equals("she"));
            case DESCRIPTION -> described(phrase);
            case STRANGER -> stranger(phrase.printed());
            case NOBODY -> null;
        };
        if (person != null) {
            recent.remove(person);
            recent.addFirst(person);
            if (recent.size() > MEMORY) {
                recent.removeLast();
            }
            if (phrase.kind() == NounPhrase.Kind.NAME
                    && !FunctionWords.DETERMINERS
                            .contains(Chars.words(phrase.printed()).getFirst().toLowerCase(Locale.ROOT))) {
                person.aliases.add(phrase.printed());
            }
        }
        return person;
    }

    /// The last one known to be meant by "he" or "she"; where that is known of nobody, the last one who may be.
    private @Nullable CastMember pronoun(boolean she) {
        CastMember possible = null;
        for (CastMember person : recent) {
            if (she ? person.isFemale() : person.isMale()) {
                return person;
            }
            boolean other = she ? person.isMale() : person.isFemale();
            possible = possible == null && !other ? person : possible;
        }
        return possible;
    }

    private CastMember described(NounPhrase phrase) {
        CastMember best = null;
        int bestFit = 0;
        List<CastMember> candidates = new ArrayList<>(recent);
        candidates.addAll(people.all());
        for (CastMember person : candidates) {
            int fit = person.fits(phrase.words());
            if (fit > bestFit) {
                best = person;
                bestFit = fit;
            }
        }
        return best == null ? stranger(phrase.printed()) : best;
    }

    private CastMember stranger(String printed) {
        return strangers.computeIfAbsent(printed.toLowerCase(Locale.ROOT), _ -> new CastMember(printed, false));
    }

    /// Notes that the person spoke; `asks`: with a verb of asking.
    void spoke(@Nullable CastMember person, String text, boolean asks) {
        if (person != null) {
            voices.computeIfAbsent(person.name, Voice::new).said(asks ? "?" : text);
        }
    }

    List<ParsedSpeaker> speakers() {
        Map<Voice, Role> roles = Roles.of(voices.values());
        Map<String, CastMember> byName = new LinkedHashMap<>();
        Collection<CastMember> known = new ArrayList<>(people.all());
        known.addAll(strangers.values());
        known.forEach(person -> byName.putIfAbsent(person.name, person));
        List<ParsedSpeaker> speakers = new ArrayList<>();
        voices.forEach((name, voice) -> {
            CastMember person = byName.get(name);
            boolean named = person != null && person.named;
            List<String> aliases = person == null
                    ? List.of()
                    : person.aliases.stream().filter(alias -> !alias.equals(name)).toList();
            speakers.add(new ParsedSpeaker(name, named, roles.getOrDefault(voice, Role.OTHER), aliases));
        });
        return speakers;
    }
}
