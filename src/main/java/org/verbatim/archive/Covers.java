package org.verbatim.archive;

import org.springframework.stereotype.Component;

/// Finds out what takedowns hide of an interview; costs nothing where its row says that they hide nothing.
@Component
class Covers {

    private final TakedownRepository takedowns;
    private final HiddenWordsRepository hidden;

    Covers(TakedownRepository takedowns, HiddenWordsRepository hidden) {
        this.takedowns = takedowns;
        this.hidden = hidden;
    }

    Cover of(InterviewEntity interview) {
        return interview.hides
                ? new Cover(interview.slug, takedowns.findByInterviewIdOrderById(interview.id()),
                        hidden.findOf(interview.id()))
                : Cover.NONE;
    }
}
