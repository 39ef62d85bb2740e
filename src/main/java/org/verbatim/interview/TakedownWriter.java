package org.verbatim.interview;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Writes takedowns and what they hide. To be called inside a transaction.
@Component
class TakedownWriter {

    private final TakedownRepository takedowns;
    private final HiddenWordsRepository hidden;
    private final TakedownReach reach;
    private final WordFigures figures;
    private final ApplicationEventPublisher events;

    TakedownWriter(TakedownRepository takedowns, HiddenWordsRepository hidden, TakedownReach reach,
            WordFigures figures, ApplicationEventPublisher events) {
        this.takedowns = takedowns;
        this.hidden = hidden;
        this.reach = reach;
        this.figures = figures;
        this.events = events;
    }

    Takedown write(InterviewEntity interview, TakedownEntity takedown) {
        takedowns.saveAndFlush(takedown);
        if (takedown.key != null) {
            reach.declare(interview, takedown);
        }
        interview.hides = true;
        changed(interview);
        return takedown.takedown(interview.slug);
    }

    void delete(InterviewEntity interview, TakedownEntity takedown) {
        hidden.deleteByTakedownId(takedown.id());
        takedowns.delete(takedown);
        takedowns.flush();
        interview.hides = !takedowns.findByInterviewIdOrderById(interview.id()).isEmpty();
        changed(interview);
    }

    private void changed(InterviewEntity interview) {
        figures.count(interview);
        interview.stamp();
        events.publishEvent(new InterviewStored(interview.id()));
        events.publishEvent(new TakedownsChanged(interview.id()));
    }
}
