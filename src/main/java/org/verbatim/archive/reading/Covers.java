package org.verbatim.archive.reading;

import org.springframework.stereotype.Component;
import org.verbatim.archive.rows.HiddenWordsRepository;
import org.verbatim.archive.rows.InterviewEntity;
import org.verbatim.archive.rows.TakedownRepository;

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
