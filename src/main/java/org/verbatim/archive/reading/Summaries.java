package org.verbatim.archive.reading;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verbatim.archive.ArchiveDate;
import org.verbatim.archive.InterviewSummary;
import org.verbatim.archive.Participant;
import org.verbatim.archive.Publication;
import org.verbatim.archive.Rendering;
import org.verbatim.archive.Translation;
import org.verbatim.archive.Visibility;
import org.verbatim.archive.rows.InterviewEntity;
import org.verbatim.archive.rows.PersonEntity;
import org.verbatim.archive.rows.SpeakerEntity;
import org.verbatim.archive.rows.SpeakerRepository;
import org.verbatim.transcript.MachineMade;

/// Makes summaries of interviews' rows, their participants with them: two queries for any number.
@Component
public class Summaries {

    private final SpeakerRepository speakers;

    Summaries(SpeakerRepository speakers) {
        this.speakers = speakers;
    }

    List<InterviewSummary> of(Collection<InterviewEntity> interviews) {
        Map<Long, List<SpeakerEntity>> byInterview = new HashMap<>();
        List<Long> ids = interviews.stream().map(InterviewEntity::id).toList();
        for (SpeakerEntity speaker : speakers.findOf(ids)) {
            byInterview.computeIfAbsent(speaker.interviewId, id -> new ArrayList<>()).add(speaker);
        }
        return interviews.stream().map(i -> of(i, byInterview.getOrDefault(i.id(), List.of()))).toList();
    }

    InterviewSummary of(InterviewEntity interview) {
        return of(interview, speakers.findOf(interview.id()));
    }

    InterviewSummary of(InterviewEntity i, Collection<SpeakerEntity> speakers) {
        return new InterviewSummary(i.id(), i.slug, i.title, i.standfirst, i.publisher, date(i.recorded),
                date(i.published), i.language, rendering(i), i.collection, i.sourceUrl, i.licence, i.revision,
                i.stamp, i.turnCount, i.wordCount, participants(speakers), visibility(i.publication()));
    }

    private static Visibility visibility(Publication publication) {
        return publication.isOpen(LocalDate.now(ZoneOffset.UTC)) ? Visibility.PUBLISHED : publication.visibility();
    }

    /// Several speakers may be one person: they are one participant.
    private static List<Participant> participants(Collection<SpeakerEntity> speakers) {
        Map<String, List<SpeakerEntity>> voices = new LinkedHashMap<>();
        for (SpeakerEntity speaker : speakers) {
            if (speaker.turnCount > 0) {
                String voice = speaker.person == null ? "label " + speaker.name : "person " + speaker.person.slug;
                voices.computeIfAbsent(voice, key -> new ArrayList<>()).add(speaker);
            }
        }
        return voices.values().stream().map(Summaries::participant)
                .sorted(Comparator.comparingInt(Participant::wordCount).reversed()).toList();
    }

    private static Participant participant(List<SpeakerEntity> voices) {
        SpeakerEntity first = voices.getFirst();
        PersonEntity person = first.person;
        SequencedSet<String> names = new TreeSet<>();
        for (SpeakerEntity voice : voices) {
            names.add(voice.name);
            names.addAll(List.of(voice.aliases));
        }
        if (person != null) {
            names.addAll(person.aliases);
        }
        String name = name(first);
        names.remove(name);
        return new Participant(person == null ? null : person.slug, name, first.role, List.copyOf(names),
                voices.stream().mapToInt(voice -> voice.turnCount).sum(),
                voices.stream().mapToInt(voice -> voice.wordCount).sum());
    }

    /// The name to show: the person's where it is somebody's.
    public static String name(SpeakerEntity speaker) {
        return speaker.person == null ? speaker.name : speaker.person.name;
    }

    private static @Nullable ArchiveDate date(@Nullable String edtf) {
        return edtf == null ? null : ArchiveDate.parse(edtf);
    }

    private static Rendering rendering(InterviewEntity interview) {
        return new Rendering(
                interview.translationFrom == null || interview.translationBy == null
                        ? null
                        : new Translation(interview.translationFrom, interview.translationBy),
                interview.machineMade == null ? null : MachineMade.read(interview.machineMade));
    }
}
