package org.verbatim.search.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.verbatim.search.FittingPerson;
import org.verbatim.text.names.NameLikeness;
import org.verbatim.text.names.PersonName;

/// The names of the people who speak in the archive, folded once for all who ask for them.
final class PeopleNames {

    private final FacetDictionary<SpeakerValue> speakers;
    private volatile Known known = new Known(-1, List.of(), Map.of(), Map.of());

    PeopleNames(FacetDictionary<SpeakerValue> speakers) {
        this.speakers = speakers;
    }

    /// A person with all names folded, the one to show first.
    record Named(SpeakerValue person, List<String> names) {

        static Named of(SpeakerValue person) {
            return new Named(person, person.names().stream().map(Names::fold).toList());
        }

        String surname() {
            return Names.surname(person.name());
        }

        /// What a name has one of that may be this person's.
        Set<String> keys() {
            return person.names().stream().flatMap(name -> PersonName.of(name).keys().stream())
                    .collect(Collectors.toSet());
        }

        /// How well the best of the names fits.
        NameLikeness like(PersonName asked) {
            return person.names().stream().map(name -> asked.like(PersonName.of(name))).min(Comparator.naturalOrder())
                    .orElse(NameLikeness.DIFFERENT);
        }

        /// By what somebody may mean this person: all names, and the surname.
        Set<String> called() {
            Set<String> called = new LinkedHashSet<>(names);
            called.addAll(Names.of(person.name()));
            return called;
        }

        /// Whether a word of a name, and what follows it there, begins so; `within` is the same behind a blank.
        boolean goesOn(String beginning, String within) {
            return names.stream().anyMatch(name -> name.startsWith(beginning) || name.contains(within));
        }
    }

    /// Everybody, and who may be meant by each folded name or surname, after so many changes of the dictionary.
    private record Known(int changes, List<Named> people, Map<String, List<Named>> called,
            Map<String, List<Named>> byKey) {

        static Known of(int changes, List<SpeakerValue> speakers) {
            List<Named> people = speakers.stream().filter(speaker -> speaker.person() != null).map(Named::of).toList();
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

    /// Everybody whom the name may mean, the likeliest first.
    List<FittingPerson> fitting(PersonName asked) {
        Set<Named> people = new LinkedHashSet<>();
        asked.keys().forEach(key -> people.addAll(known().byKey().getOrDefault(key, List.of())));
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
            now = Known.of(changes, speakers.all());
            known = now;
        }
        return now;
    }
}
