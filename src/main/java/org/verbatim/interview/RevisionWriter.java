package org.verbatim.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verbatim.transcript.ParsedSection;
import org.verbatim.transcript.ParsedTurn;

/// Writes one revision of an interview: where it was read from, its sections, speakers and turns, and what became of the turns that
/// it no longer has.
@Component
class RevisionWriter {

    private final EntityManager entities;
    private final SourceRepository sources;
    private final TurnRepository turns;
    private final RevisionRepository revisions;
    private final SpeakerWriter speakers;

    RevisionWriter(EntityManager entities, SourceRepository sources, TurnRepository turns,
            RevisionRepository revisions, SpeakerWriter speakers) {
        this.entities = entities;
        this.sources = sources;
        this.turns = turns;
        this.revisions = revisions;
        this.speakers = speakers;
    }

    void write(InterviewEntity interview, InterviewDraft draft) {
        RevisionEntity revision = new RevisionEntity(interview.id(), interview.revision, draft.provenance());
        revision.warnings = draft.transcript().warnings().stream().map(StoredWarning::of).toArray(StoredWarning[]::new);
        entities.persist(revision);
        entities.persist(new RevisionSourceEntity(revision.id(), sourceId(draft.source()), draft));
        writeSections(revision, draft.transcript().sections());
        List<TurnEntity> written = writeTurns(interview, revision, draft);
        interview.turnCount = written.size();
        interview.wordCount = written.stream().mapToInt(turn -> turn.wordCount).sum();
        if (interview.revision > 1) {
            writeSuccessions(interview, written);
        }
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

    private List<TurnEntity> writeTurns(InterviewEntity interview, RevisionEntity revision, InterviewDraft draft) {
        List<ParsedTurn> parsed = draft.transcript().turns();
        List<String> keys = TurnKeys.of(interview.birthSlug, parsed.stream().map(ParsedTurn::text).toList());
        Map<String, SpeakerEntity> voices = speakers.write(interview, draft);
        List<ParsedSection> sections = draft.transcript().sections();
        List<TurnEntity> written = new ArrayList<>(parsed.size());
        int section = 0;
        for (int i = 0; i < parsed.size(); i++) {
            while (section < sections.size() && sections.get(section).firstTurn() <= i + 1) {
                section++;
            }
            TurnEntity turn = new TurnEntity(new TurnEntity.Id(revision.id(), i + 1), keys.get(i), parsed.get(i));
            turn.section = section == 0 ? null : section;
            attribute(turn, parsed.get(i).speaker(), voices);
            entities.persist(turn);
            written.add(turn);
        }
        SpeakerWriter.count(voices.values(), written);
        return written;
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

    private void writeSuccessions(InterviewEntity interview, List<TurnEntity> written) {
        RevisionEntity last = revisions.findByInterviewIdAndNumber(interview.id(), interview.revision - 1)
                .orElseThrow();
        List<TurnAlignment.Keyed> before = turns.findTexts(last.id()).stream()
                .map(turn -> new TurnAlignment.Keyed(turn.getKey(), turn.getText())).toList();
        List<TurnAlignment.Keyed> after = written.stream()
                .map(turn -> new TurnAlignment.Keyed(turn.key, turn.text)).toList();
        TurnAlignment.successors(before, after).forEach((key, successor) -> entities
                .persist(new SuccessionEntity(interview.id(), interview.revision, key, successor)));
    }
}
