package org.verbatim.ingest;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.verbatim.ingest.Sidecar.SidecarPerson;
import org.verbatim.transcript.ParsedSpeaker;
import org.verbatim.transcript.Role;

/// The people of a sidecar while an editor says which voice is whose.
final class SidecarPeople {

    private final List<SidecarPerson> people;
    private final List<ParsedSpeaker> voices;

    SidecarPeople(List<SidecarPerson> people, List<ParsedSpeaker> voices) {
        this.people = new ArrayList<>(people);
        this.voices = voices;
    }

    List<SidecarPerson> all() {
        return List.copyOf(people);
    }

    /// Takes a voice from whoever it was, and gives it to whoever is wanted.
    void name(ParsedSpeaker voice, KnownVoice wanted) {
        boolean renamed = !voice.name().equals(wanted.name());
        if (renamed) {
            rename(voice.name(), wanted.name());
        }
        leave(voice, wanted.name());
        if (renamed || wanted.role() != null) {
            add(voice, wanted, renamed);
        }
    }

    /// Whoever stands under the voice's very name, with other voices too, has the other name from now on.
    private void rename(String from, String to) {
        int at = indexOf(from);
        if (at >= 0 && indexOf(to) < 0) {
            people.set(at, new SidecarPerson(to, people.get(at).aliases(), people.get(at).role()));
        }
    }

    /// Takes the voice's names from all but whoever is wanted; an entry that says nothing any more goes.
    private void leave(ParsedSpeaker voice, String wanted) {
        Set<String> theirs = Stream.concat(Stream.of(voice.name()), voice.aliases().stream())
                .map(SidecarPeople::folded).collect(Collectors.toSet());
        for (SidecarPerson person : List.copyOf(people)) {
            List<String> others = person.aliases().stream().filter(alias -> !theirs.contains(folded(alias))).toList();
            boolean isTheirs = theirs.contains(folded(person.name()));
            if (!isTheirs && others.size() == person.aliases().size()) {
                continue;
            }
            int at = people.indexOf(person);
            boolean says = !others.isEmpty() || same(person.name(), wanted) || (!isTheirs && isHeard(person.name()));
            if (says) {
                people.set(at, new SidecarPerson(person.name(), others, person.role()));
            } else {
                people.remove(at);
            }
        }
    }

    private void add(ParsedSpeaker voice, KnownVoice wanted, boolean renamed) {
        int known = indexOf(wanted.name());
        SidecarPerson person = known < 0 ? new SidecarPerson(wanted.name(), List.of(), null) : people.get(known);
        SequencedSet<String> aliases = new LinkedHashSet<>(person.aliases());
        if (renamed) {
            aliases.add(voice.name());
        }
        @Nullable
        Role role = wanted.role() == null ? person.role() : wanted.role();
        SidecarPerson named = new SidecarPerson(wanted.name(), new ArrayList<>(aliases), role);
        if (known < 0) {
            people.add(named);
        } else {
            people.set(known, named);
        }
    }

    private boolean isHeard(String name) {
        return voices.stream().anyMatch(voice -> same(voice.name(), name));
    }

    private int indexOf(String name) {
        for (int i = 0; i < people.size(); i++) {
            if (same(people.get(i).name(), name)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean same(String one, String other) {
        return folded(one).equals(folded(other));
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
