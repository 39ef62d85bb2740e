package org.verbatim.interview;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Component;
import org.verbatim.transcript.ParsedSpeaker;

/// Writes the voices of an interview and finds the people they belong to. A speaker stays the same row from revision to revision by
/// its name, so that what an editor says of it holds.
@Component
class SpeakerWriter {

    private final SpeakerRepository speakers;
    private final People people;

    SpeakerWriter(SpeakerRepository speakers, People people) {
        this.speakers = speakers;
        this.people = people;
    }

    /// The interview's speakers by the names that the draft's turns use.
    Map<String, SpeakerEntity> write(long interviewId, InterviewDraft draft) {
        Map<String, SpeakerEntity> voices = new HashMap<>();
        for (SpeakerEntity known : speakers.findByInterviewIdInOrderById(List.of(interviewId))) {
            voices.put(known.name, known);
        }
        for (ParsedSpeaker parsed : draft.transcript().speakers()) {
            SpeakerEntity speaker = voices.computeIfAbsent(parsed.name(), name -> new SpeakerEntity(interviewId, name));
            speaker.role = parsed.role();
            speaker.aliases = parsed.aliases().toArray(String[]::new);
            speaker.person = parsed.person()
                    ? people.named(parsed.name(), editorsAliases(draft, parsed.name())).orElse(null)
                    : null;
            speakers.save(speaker);
        }
        return voices;
    }

    private static List<String> editorsAliases(InterviewDraft draft, String name) {
        return draft.people().stream()
                .filter(person -> person.name().equals(name))
                .flatMap(person -> person.aliases().stream())
                .toList();
    }

    /// Sets what each speaker has in the latest revision; one without a turn in it has none.
    void count(long interviewId, List<TurnEntity> turns) {
        for (SpeakerEntity speaker : speakers.findByInterviewIdInOrderById(List.of(interviewId))) {
            List<TurnEntity> theirs = turns.stream().filter(turn -> Objects.equals(turn.speakerId, speaker.id))
                    .toList();
            speaker.turnCount = theirs.size();
            speaker.wordCount = theirs.stream().mapToInt(turn -> turn.wordCount).sum();
        }
    }
}
