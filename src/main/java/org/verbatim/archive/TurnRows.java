package org.verbatim.archive;

import java.util.Collection;

import org.springframework.stereotype.Component;

/// Fetches what an interview's turns take beside their own rows.
@Component
class TurnRows {

    private final SpeakerRepository speakers;
    private final Covers covers;

    TurnRows(SpeakerRepository speakers, Covers covers) {
        this.speakers = speakers;
        this.covers = covers;
    }

    InterviewTurns of(InterviewEntity interview) {
        return of(interview, speakers.findOf(interview.id()));
    }

    /// With voices that were fetched before.
    InterviewTurns of(InterviewEntity interview, Collection<SpeakerEntity> voices) {
        return new InterviewTurns(voices, covers.of(interview));
    }
}
