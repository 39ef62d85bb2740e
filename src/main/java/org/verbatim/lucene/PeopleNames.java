package org.verbatim.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The names of the people who speak in the archive, folded once for all who ask for them.
final class PeopleNames {

    private final FacetDictionary<SpeakerValue> speakers;
    private volatile Known known = new Known(-1, List.of(), Map.of());

    PeopleNames(FacetDictionary<SpeakerValue> speakers) {
        this.speakers = speakers;
    }

    /// A person with all names folded, the one to show first.
    record Named(SpeakerValue person, List<String> names) {

        static Named of(SpeakerValue person) {
            return new Named(person, person.names().stream().map(Names::fold).toList());
        }

        String surname() {
            return names.getFirst().substring(names.getFirst().lastIndexOf(' ') + 1);
        }

        /// Whether somebody may mean this person by the folded name.
        boolean isCalled(String name) {
            return names.contains(name) || surname().equals(name);
        }
    }

    /// Everybody, and how many have each surname, after so many changes of the dictionary.
    private record Known(int changes, List<Named> people, Map<String, Integer> surnames) {}

    List<Named> people() {
        return known().people();
    }

    /// The folded name itself; the names of everybody who has it; and their surnames, where nobody else has them.
    Set<String> mentions(String name) {
        Set<String> mentions = new LinkedHashSet<>(Set.of(name));
        Known now = known();
        for (Named person : now.people()) {
            if (person.isCalled(name)) {
                mentions.addAll(person.names());
                if (now.surnames().getOrDefault(person.surname(), 0) == 1) {
                    mentions.add(person.surname());
                }
            }
        }
        mentions.remove("");
        return mentions;
    }

    private Known known() {
        Known now = known;
        int changes = speakers.changes();
        if (now.changes() != changes) {
            List<Named> people = new ArrayList<>();
            Map<String, Integer> surnames = new HashMap<>();
            for (SpeakerValue speaker : speakers.all()) {
                if (speaker.person() != null) {
                    Named person = Named.of(speaker);
                    people.add(person);
                    surnames.merge(person.surname(), 1, Integer::sum);
                }
            }
            now = new Known(changes, List.copyOf(people), surnames);
            known = now;
        }
        return now;
    }
}
