package org.verbatim.archive.takedown;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.verbatim.archive.InterviewChanged;
import org.verbatim.archive.Takedown;
import org.verbatim.archive.Visibility;
import org.verbatim.archive.reading.WordFigures;
import org.verbatim.archive.rows.HiddenWordsRepository;
import org.verbatim.archive.rows.InterviewEntity;
import org.verbatim.archive.rows.TakedownEntity;
import org.verbatim.archive.rows.TakedownRepository;

/// Writes takedowns and what they hide. To be called inside a transaction.
@Component
class TakedownWriter {

    private final EntityManager entities;
    private final TakedownRepository takedowns;
    private final HiddenWordsRepository hidden;
    private final TakedownReach reach;
    private final WordFigures figures;
    private final ApplicationEventPublisher events;

    TakedownWriter(EntityManager entities, TakedownRepository takedowns, HiddenWordsRepository hidden,
            TakedownReach reach,
            WordFigures figures, ApplicationEventPublisher events) {
        this.entities = entities;
        this.takedowns = takedowns;
        this.hidden = hidden;
        this.reach = reach;
        this.figures = figures;
        this.events = events;
    }

    Takedown write(InterviewEntity interview, TakedownEntity takedown) {
        lock(interview);
        takedowns.saveAndFlush(takedown);
        if (takedown.key != null) {
            reach.declare(interview, takedown);
        }
        interview.hides = true;
        changed(interview);
        return takedown.takedown(interview.slug);
    }

    void delete(InterviewEntity interview, TakedownEntity takedown) {
        lock(interview);
        hidden.deleteByTakedownId(takedown.id());
        takedowns.delete(takedown);
        takedowns.flush();
        interview.hides = interview.visibility != Visibility.PUBLISHED
                || !takedowns.findByInterviewIdOrderById(interview.id()).isEmpty();
        changed(interview);
    }

    /// A revision under way ends before, or begins after.
    private void lock(InterviewEntity interview) {
        entities.refresh(interview, LockModeType.PESSIMISTIC_WRITE);
    }

    private void changed(InterviewEntity interview) {
        figures.count(interview);
        interview.stamp();
        events.publishEvent(new InterviewChanged(interview.id()));
        events.publishEvent(new VisibilityChanged(interview.id()));
    }
}
