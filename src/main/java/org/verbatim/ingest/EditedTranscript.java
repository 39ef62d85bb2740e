package org.verbatim.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.verbatim.ingest.Sidecar.SidecarPerson;
import org.verbatim.text.names.SpeakerWords;
import org.verbatim.transcript.ParsedSpeaker;
import org.verbatim.transcript.ParsedTranscript;
import org.verbatim.transcript.ParsedTurn;
import org.verbatim.transcript.Role;

/// A transcript with its speakers named as an editor says. The words, their kind and under which label they stand are the source's:
/// only what a label is called changes, and two labels may turn out to be one person's.
final class EditedTranscript {

    private EditedTranscript() {
    }

    static ParsedTranscript of(ParsedTranscript transcript, Sidecar sidecar) {
        if (sidecar.people().isEmpty()) {
            return transcript;
        }
        Map<String, String> names = new HashMap<>();
        Map<String, ParsedSpeaker> speakers = new LinkedHashMap<>();
        for (ParsedSpeaker speaker : transcript.speakers()) {
            ParsedSpeaker edited = person(speaker, sidecar).map(person -> named(speaker, person)).orElse(speaker);
            names.put(speaker.name(), edited.name());
            speakers.merge(edited.name(), edited, EditedTranscript::merged);
        }
        List<ParsedTurn> turns = transcript.turns().stream().map(turn -> renamed(turn, names)).toList();
        return new ParsedTranscript(transcript.text(), transcript.from(), transcript.facts(),
                List.copyOf(speakers.values()), transcript.sections(), turns, transcript.spans(),
                transcript.warnings());
    }

    /// Whoever has the speaker's very name, else that as another name, else a label of the speaker's.
    static Optional<SidecarPerson> person(ParsedSpeaker speaker, Sidecar sidecar) {
        List<String> name = List.of(speaker.name());
        return first(sidecar, person -> shares(List.of(person.name()), name))
                .or(() -> first(sidecar, person -> shares(person.aliases(), name)))
                .or(() -> first(sidecar, person -> shares(List.of(person.name()), speaker.aliases())
                        || shares(person.aliases(), speaker.aliases())));
    }

    private static Optional<SidecarPerson> first(Sidecar sidecar, Predicate<SidecarPerson> wanted) {
        return sidecar.people().stream().filter(wanted).findFirst();
    }

    private static boolean shares(List<String> some, List<String> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(other -> equal(one, other)));
    }

    private static boolean equal(String a, String b) {
        return a.toLowerCase(Locale.ROOT).equals(b.toLowerCase(Locale.ROOT));
    }

    private static ParsedSpeaker named(ParsedSpeaker speaker, SidecarPerson person) {
        SequencedSet<String> aliases = new LinkedHashSet<>(speaker.aliases());
        aliases.add(speaker.name());
        aliases.remove(person.name());
        Role role = person.role() == null ? speaker.role() : person.role();
        return new ParsedSpeaker(person.name(), names(speaker, person), role, new ArrayList<>(aliases));
    }

    /// Whoever is listed is somebody, but for a voice that is only given its role: "Q" stays a Q.
    private static boolean names(ParsedSpeaker speaker, SidecarPerson person) {
        return speaker.person() || !equal(speaker.name(), person.name()) || !SpeakerWords.isPartOnly(person.name());
    }

    private static ParsedSpeaker merged(ParsedSpeaker one, ParsedSpeaker other) {
        SequencedSet<String> aliases = new LinkedHashSet<>(one.aliases());
        aliases.addAll(other.aliases());
        return new ParsedSpeaker(one.name(), one.person(), one.role() == Role.OTHER ? other.role() : one.role(),
                new ArrayList<>(aliases));
    }

    private static ParsedTurn renamed(ParsedTurn turn, Map<String, String> names) {
        @Nullable
        String name = turn.speaker() == null ? null : names.getOrDefault(turn.speaker(), turn.speaker());
        return new ParsedTurn(turn.kind(), name, turn.label(), turn.text(), turn.words(), turn.startMs(), turn.endMs());
    }
}
