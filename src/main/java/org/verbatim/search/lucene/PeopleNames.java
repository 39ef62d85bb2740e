package org.verbatim.search.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.verbatim.search.FittingPerson;
import org.verbatim.text.names.NameLikeness;
import org.verbatim.text.names.PersonName;

/// The names of the people who speak in the archive, folded once for all who ask for them.
final class PeopleNames {

    private static final int MOST_COMPARED = 2_000;

    private final FacetDictionary<SpeakerValue> speakers;
    /// A name is divided and folded once: the dictionary changes with every new interview.
    private final Map<SpeakerValue, Named> prepared = new ConcurrentHashMap<>();
    private volatile Known known = new Known(-1, List.of(), Map.of(), Map.of());

    PeopleNames(FacetDictionary<SpeakerValue> speakers) {
        this.speakers = speakers;
    }

    /// A person with all names folded, the one to show first. `called` is by what somebody may mean this person: all names, and the surname. `keys` are
    /// what a name has one of that may be this person's.
    record Named(SpeakerValue person, List<String> names, String surname, Set<String> called, Set<String> keys) {

        static Named of(SpeakerValue person) {
            List<String> names = person.names().stream().map(Names::fold).toList();
            Set<String> called = new LinkedHashSet<>(names);
            called.addAll(Names.of(person.name()));
            Set<String> keys = person.names().stream().flatMap(name -> PersonName.of(name).keys().stream())
                    .collect(Collectors.toSet());
            return new Named(person, names, Names.surname(person.name()), called, keys);
        }

        /// How well the best of the names fits.
        NameLikeness like(PersonName asked) {
            return person.names().stream().map(name -> asked.like(PersonName.of(name))).min(Comparator.naturalOrder())
                    .orElse(NameLikeness.DIFFERENT);
        }

        /// Whether a word of a name, and what follows it there, begins so; `within` is the same behind a blank.
        boolean goesOn(String beginning, String within) {
            return names.stream().anyMatch(name -> name.startsWith(beginning) || name.contains(within));
        }
    }

    /// Everybody, and who may be meant by each folded name or surname, after so many changes of the dictionary.
    private record Known(int changes, List<Named> people, Map<String, List<Named>> called,
            Map<String, List<Named>> byKey) {

        static Known of(int changes, List<Named> people) {
            Map<String, List<Named>> called = new HashMap<>();
            Map<String, List<Named>> byKey = new HashMap<>();
            for (Named person : people) {
                person.called().forEach(name -> called.computeIfAbsent(name, _ -> new ArrayList<>(1)).add(person));
                person.keys().forEach(key -> byKey.computeIfAbsent(key, _ -> new ArrayList<>(1)).add(person));
            }
            return new Known(changes, people, called, byKey);
        }
    }

    /// Who may be meant by the folded name, or by it as a surname.
    List<Named> called(String name) {
        return known().called().getOrDefault(name, List.of());
    }

    /// Everybody whom the name may mean, the likeliest first. Compares at most some thousand names.
    List<FittingPerson> fitting(PersonName asked) {
        Set<Named> people = new LinkedHashSet<>();
        Known now = known();
        // the rarest first: a first name that thousands have tells less than a surname
        for (List<Named> some : asked.keys().stream().map(key -> now.byKey().getOrDefault(key, List.of()))
                .sorted(Comparator.comparingInt(List::size)).toList()) {
            if (people.size() + some.size() <= MOST_COMPARED) {
                people.addAll(some);
            }
        }
        return people.stream()
                .map(person -> new FittingPerson(person.person().value(), person.person().name(), person.like(asked)))
                .filter(person -> person.likeness() != NameLikeness.DIFFERENT)
                .sorted(Comparator.comparing(FittingPerson::likeness).thenComparing(FittingPerson::person)).toList();
    }

    /// Who has a name with a word that begins as the folded text ends, and with the same words before it. Looks at everybody's names.
    List<Named> goingOn(String typed) {
        String within = " " + typed;
        return known().people().stream().filter(person -> person.goesOn(typed, within)).toList();
    }

    /// The folded name itself; the names of everybody who has it; and their surnames, where nobody else is called so.
    Set<String> mentions(String name) {
        Set<String> mentions = new LinkedHashSet<>(Set.of(name));
        for (Named person : called(name)) {
            mentions.addAll(person.names());
            if (called(person.surname()).size() == 1) {
                mentions.add(person.surname());
            }
        }
        mentions.remove("");
        return mentions;
    }

    private Known known() {
        Known now = known;
        int changes = speakers.changes();
        if (now.changes() != changes) {
            now = Known.of(changes, speakers.all().stream().filter(speaker -> speaker.person() != null)
                    .map(speaker -> prepared.computeIfAbsent(speaker, Named::of)).toList());
            known = now;
        }
        return now;
    }
}
