package org.verbatim.archive.storing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.verbatim.archive.InterviewDraft;
import org.verbatim.archive.people.People;
import org.verbatim.archive.reading.WordFigures;
import org.verbatim.archive.rows.InterviewEntity;
import org.verbatim.archive.rows.PersonEntity;
import org.verbatim.archive.rows.SpeakerEntity;
import org.verbatim.archive.rows.SpeakerRepository;
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

    /// The interview's speakers by the names that the draft's turns use; those that only earlier revisions had are among them.
    Map<String, SpeakerEntity> write(InterviewEntity interview, InterviewDraft draft) {
        Map<String, SpeakerEntity> voices = new HashMap<>();
        if (interview.revision > 1) {
            speakers.findOf(interview.id())
                    .forEach(known -> voices.put(known.name, known));
        }
        Map<String, PersonEntity> named = people.findOrCreate(names(draft, voices));
        for (ParsedSpeaker parsed : draft.transcript().speakers()) {
            SpeakerEntity speaker = voices.computeIfAbsent(parsed.name(),
                    name -> new SpeakerEntity(interview.id(), name));
            speaker.role = speaker.chosenRole == null ? parsed.role() : speaker.chosenRole;
            speaker.aliases = parsed.aliases().toArray(String[]::new);
            if (!speaker.personChosen) {
                speaker.person = named.get(parsed.name());
            }
        }
        if (interview.revision == 1) {
            WordFigures.countNew(voices, draft);
        }
        speakers.saveAll(voices.values());
        return voices;
    }

    /// The names that may mean somebody, with what else an editor calls them; but for voices of whom an editor has said who they are.
    private static Map<String, List<String>> names(InterviewDraft draft, Map<String, SpeakerEntity> known) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (ParsedSpeaker parsed : draft.transcript().speakers()) {
            SpeakerEntity before = known.get(parsed.name());
            if (parsed.person() && (before == null || !before.personChosen)) {
                names.put(parsed.name(), editorsAliases(draft, parsed.name()));
            }
        }
        return names;
    }

    private static List<String> editorsAliases(InterviewDraft draft, String name) {
        return draft.people().stream()
                .filter(person -> person.name().equals(name))
                .flatMap(person -> person.aliases().stream())
                .toList();
    }
}
