package org.verbatim.admin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verbatim.archive.ListedPerson;
import org.verbatim.archive.Participant;
import org.verbatim.archive.people.PeopleEditing;
import org.verbatim.ingest.BroughtIn;
import org.verbatim.ingest.KnownVoice;
import org.verbatim.ingest.SidecarEditing;
import org.verbatim.text.Words;
import org.verbatim.transcript.ParsedSpeaker;
import org.verbatim.transcript.ParsedTurn;

/// Puts together what a page says of the voices of an upload that waits, and who they may be.
@Component
class StagedVoices {

    private static final int SUGGESTIONS_OF_A_NAME = 10;
    private static final int SUGGESTIONS = 200;
    private static final int SHORTEST_NAME = 3;

    private final PeopleEditing people;

    StagedVoices(PeopleEditing people) {
        this.people = people;
    }

    /// The voices as they were read, most words first.
    List<StagedVoice> of(BroughtIn brought, @Nullable String sidecar) {
        Map<String, Integer> turns = new HashMap<>();
        Map<String, Integer> words = new HashMap<>();
        for (ParsedTurn turn : brought.read().turns()) {
            if (turn.speaker() != null) {
                turns.merge(turn.speaker(), 1, Integer::sum);
                words.merge(turn.speaker(), Words.count(turn.text()), Integer::sum);
            }
        }
        List<ParsedSpeaker> speakers = brought.read().speakers();
        List<KnownVoice> known = SidecarEditing.voices(sidecar, speakers);
        List<StagedVoice> voices = new ArrayList<>();
        for (int i = 0; i < speakers.size(); i++) {
            String name = known.get(i).name();
            boolean named = brought.interview().summary().participants().stream()
                    .filter(one -> one.name().equalsIgnoreCase(name)).map(Participant::person).anyMatch(p -> p != null);
            voices.add(new StagedVoice(speakers.get(i), known.get(i),
                    turns.getOrDefault(speakers.get(i).name(), 0), words.getOrDefault(speakers.get(i).name(), 0),
                    named, named ? person(name) : null));
        }
        voices.sort((one, other) -> other.words() - one.words());
        return voices;
    }

    private @Nullable ListedPerson person(String name) {
        return people.list(name, 0, SUGGESTIONS_OF_A_NAME).stream().filter(one -> one.name().equalsIgnoreCase(name))
                .findFirst().orElse(null);
    }

    /// Names of people who may be one of the voices.
    SequencedSet<String> suggestions(List<StagedVoice> voices) {
        SequencedSet<String> names = new TreeSet<>();
        for (StagedVoice voice : voices) {
            for (String word : voice.read().name().split("[\\s.,]+", -1)) {
                if (word.length() >= SHORTEST_NAME) {
                    people.list(word, 0, SUGGESTIONS_OF_A_NAME).forEach(one -> names.add(one.name()));
                }
            }
        }
        people.list("", 0, SUGGESTIONS).forEach(one -> names.add(one.name()));
        return names;
    }
}
