package org.verbatim.archive.reading;

import java.util.Collection;

import org.springframework.stereotype.Component;
import org.verbatim.archive.rows.InterviewEntity;
import org.verbatim.archive.rows.SpeakerEntity;
import org.verbatim.archive.rows.SpeakerRepository;

/// Fetches what an interview's turns take beside their own rows.
@Component
public class TurnRows {

    private final SpeakerRepository speakers;
    private final Covers covers;

    TurnRows(SpeakerRepository speakers, Covers covers) {
        this.speakers = speakers;
        this.covers = covers;
    }

    public InterviewTurns of(InterviewEntity interview) {
        return of(interview, speakers.findOf(interview.id()));
    }

    /// With voices that were fetched before.
    public InterviewTurns of(InterviewEntity interview, Collection<SpeakerEntity> voices) {
        return new InterviewTurns(voices, covers.of(interview));
    }
}
