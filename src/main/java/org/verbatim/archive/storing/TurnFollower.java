package org.verbatim.archive.storing;

import java.util.List;

import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Component;
import org.verbatim.archive.revisions.TurnAlignment;
import org.verbatim.archive.revisions.TurnAlignment.Keyed;
import org.verbatim.archive.rows.InterviewEntity;
import org.verbatim.archive.rows.RevisionEntity;
import org.verbatim.archive.rows.RevisionRepository;
import org.verbatim.archive.rows.SuccessionEntity;
import org.verbatim.archive.rows.TurnEntity;
import org.verbatim.archive.rows.TurnRepository;
import org.verbatim.archive.takedown.TakedownReach;

/// Says what became of the turns that a revision no longer has, and hides of its new turns what is hidden of those that they came after.
@Component
class TurnFollower {

    private final EntityManager entities;
    private final RevisionRepository revisions;
    private final TurnRepository turns;
    private final TakedownReach reach;

    TurnFollower(EntityManager entities, RevisionRepository revisions, TurnRepository turns, TakedownReach reach) {
        this.entities = entities;
        this.revisions = revisions;
        this.turns = turns;
        this.reach = reach;
    }

    /// `written` are the turns of the interview's latest revision, which is not its first.
    void follow(InterviewEntity interview, List<TurnEntity> written) {
        RevisionEntity last = revisions.findByInterviewIdAndNumber(interview.id(), interview.revision - 1)
                .orElseThrow();
        List<Keyed> before = turns.findTexts(last.id()).stream()
                .map(turn -> new Keyed(turn.getKey(), turn.getText())).toList();
        List<Keyed> after = written.stream().map(turn -> new Keyed(turn.key, turn.text)).toList();
        TurnAlignment.successors(before, after).forEach((key, successor) -> entities
                .persist(new SuccessionEntity(interview.id(), interview.revision, key, successor)));
        if (interview.hides) {
            reach.extend(interview, before, after);
        }
    }
}
