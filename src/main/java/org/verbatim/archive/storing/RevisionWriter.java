package org.verbatim.archive.storing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verbatim.archive.InterviewDraft;
import org.verbatim.archive.SourceContent;
import org.verbatim.archive.StoredWarning;
import org.verbatim.archive.reading.Summaries;
import org.verbatim.archive.reading.WordFigures;
import org.verbatim.archive.rows.InterviewEntity;
import org.verbatim.archive.rows.RevisionEntity;
import org.verbatim.archive.rows.RevisionSourceEntity;
import org.verbatim.archive.rows.SectionEntity;
import org.verbatim.archive.rows.SourceEntity;
import org.verbatim.archive.rows.SourceRepository;
import org.verbatim.archive.rows.SpeakerEntity;
import org.verbatim.archive.rows.TurnEntity;
import org.verbatim.transcript.ParseWarning;
import org.verbatim.transcript.ParsedSection;
import org.verbatim.transcript.ParsedTurn;

/// Writes one revision of an interview: where it was read from, its sections, speakers and turns, and what became of the turns that
/// it no longer has.
@Component
class RevisionWriter {

    private final EntityManager entities;
    private final SourceRepository sources;
    private final TurnFollower follower;
    private final SpeakerWriter speakers;
    private final WordFigures figures;
    private final TurnCopy turnCopy;

    RevisionWriter(EntityManager entities, SourceRepository sources, TurnFollower follower, SpeakerWriter speakers,
            WordFigures figures, TurnCopy turnCopy) {
        this.entities = entities;
        this.sources = sources;
        this.follower = follower;
        this.speakers = speakers;
        this.figures = figures;
        this.turnCopy = turnCopy;
    }

    void write(InterviewEntity interview, InterviewDraft draft) {
        RevisionEntity revision = new RevisionEntity(interview.id(), interview.revision, draft.provenance());
        revision.warnings = draft.transcript().warnings().stream().map(StoredWarning::of).toArray(StoredWarning[]::new);
        interview.doubts = (int) draft.transcript().warnings().stream().filter(ParseWarning::isDoubt).count();
        entities.persist(revision);
        entities.persist(new RevisionSourceEntity(revision.id(), sourceId(draft.source()), draft));
        writeSections(revision, draft.transcript().sections());
        Map<String, SpeakerEntity> voices = speakers.write(interview, draft);
        List<TurnEntity> turns = turns(interview, revision, draft, voices);
        if (interview.revision > 1) {
            follower.follow(interview, turns);
            figures.count(interview, voices.values(), turns);
        }
        entities.flush(); // the turns refer to rows that are not written yet
        turnCopy.write(turns);
    }

    private long sourceId(SourceContent content) {
        return sources.findIdBySha256(content.sha256()).orElseGet(() -> {
            SourceEntity source = new SourceEntity(content);
            entities.persist(source);
            if (source.id == null) {
                throw new IllegalStateException("source " + content.name() + " got no id");
            }
            return source.id;
        });
    }

    private void writeSections(RevisionEntity revision, List<ParsedSection> sections) {
        for (int i = 0; i < sections.size(); i++) {
            ParsedSection section = sections.get(i);
            entities.persist(new SectionEntity(revision.id(), i + 1, section.heading(), section.firstTurn()));
        }
    }

    private static List<TurnEntity> turns(InterviewEntity interview, RevisionEntity revision, InterviewDraft draft,
            Map<String, SpeakerEntity> voices) {
        List<ParsedTurn> parsed = draft.transcript().turns();
        List<String> keys = TurnKeys.of(interview.birthSlug, parsed.stream().map(ParsedTurn::text).toList());
        List<ParsedSection> sections = draft.transcript().sections();
        List<TurnEntity> turns = new ArrayList<>(parsed.size());
        int section = 0;
        for (int i = 0; i < parsed.size(); i++) {
            while (section < sections.size() && sections.get(section).firstTurn() <= i + 1) {
                section++;
            }
            TurnEntity turn = new TurnEntity(new TurnEntity.Id(revision.id(), i + 1), keys.get(i), parsed.get(i));
            turn.section = section == 0 ? null : section;
            attribute(turn, parsed.get(i).speaker(), voices);
            turns.add(turn);
        }
        return turns;
    }

    private static void attribute(TurnEntity turn, @Nullable String speaker, Map<String, SpeakerEntity> voices) {
        if (speaker == null) {
            return;
        }
        SpeakerEntity voice = voices.get(speaker);
        if (voice == null) {
            throw new IllegalArgumentException("turn " + turn.id.number() + " is by " + speaker
                    + ", who is not among the speakers");
        }
        turn.speakerId = voice.id;
        turn.attributedTo = Summaries.name(voice);
    }
}
