package org.verbatim.archive.reading;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.verbatim.archive.InterviewDraft;
import org.verbatim.archive.rows.InterviewEntity;
import org.verbatim.archive.rows.RevisionRepository;
import org.verbatim.archive.rows.SpeakerEntity;
import org.verbatim.archive.rows.TurnEntity;
import org.verbatim.archive.rows.TurnStream;
import org.verbatim.text.Words;
import org.verbatim.transcript.ParsedTurn;

/// Counts what an interview and its speakers have to read in the latest revision. A turn that was taken down keeps its number and is one of the
/// interview's turns; it is no turn of its speaker, and its words do not count.
@Component
public class WordFigures {

    private final RevisionRepository revisions;
    private final TurnStream turns;
    private final TurnRows rows;
    private final Covers covers;

    WordFigures(RevisionRepository revisions, TurnStream turns, TurnRows rows, Covers covers) {
        this.revisions = revisions;
        this.turns = turns;
        this.rows = rows;
        this.covers = covers;
    }

    public void count(InterviewEntity interview) {
        InterviewTurns shown = rows.of(interview);
        count(interview, shown.voices(), turns.of(revisions.latest(interview).id()), shown.cover());
    }

    /// What [#count] would come to for an interview that is new, of which nothing can be taken down: as it is before anything of it is stored, so that
    /// its rows are written once.
    public static void countNew(InterviewEntity interview, InterviewDraft draft) {
        List<ParsedTurn> all = draft.transcript().turns();
        interview.turnCount = all.size();
        interview.wordCount = all.stream().mapToInt(turn -> Words.count(turn.text())).sum();
    }

    /// The same for its voices, by the names that the draft's turns use.
    public static void countNew(Map<String, SpeakerEntity> voices, InterviewDraft draft) {
        for (ParsedTurn turn : draft.transcript().turns()) {
            SpeakerEntity voice = turn.speaker() == null ? null : voices.get(turn.speaker());
            if (voice != null) {
                voice.turnCount++;
                voice.wordCount += Words.count(turn.text());
            }
        }
    }

    /// `turns` are all of the latest revision's; a speaker without one among them has none.
    public void count(InterviewEntity interview, Collection<SpeakerEntity> voices, List<TurnEntity> turns) {
        count(interview, voices, turns, covers.of(interview));
    }

    private static void count(InterviewEntity interview, Collection<SpeakerEntity> voices, List<TurnEntity> turns,
            Cover cover) {
        Map<Long, SpeakerEntity> byId = new HashMap<>();
        for (SpeakerEntity voice : voices) {
            voice.turnCount = 0;
            voice.wordCount = 0;
            byId.put(voice.id(), voice);
        }
        interview.turnCount = turns.size();
        interview.wordCount = 0;
        for (TurnEntity turn : turns) {
            int words = cover.wordsLeft(turn);
            interview.wordCount += words;
            SpeakerEntity voice = turn.speakerId == null ? null : byId.get(turn.speakerId);
            if (voice != null && !cover.hidesAll(turn.key)) {
                voice.turnCount++;
                voice.wordCount += words;
            }
        }
    }
}
