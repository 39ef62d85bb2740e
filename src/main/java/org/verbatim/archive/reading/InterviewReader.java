package org.verbatim.archive.reading;

import java.util.List;

import org.springframework.stereotype.Component;
import org.verbatim.archive.Interview;
import org.verbatim.archive.InterviewSummary;
import org.verbatim.archive.Turn;
import org.verbatim.archive.rows.InterviewEntity;
import org.verbatim.archive.rows.RevisionEntity;
import org.verbatim.archive.rows.RevisionRepository;
import org.verbatim.archive.rows.TurnStream;

/// Puts interviews together from their rows.
@Component
class InterviewReader {

    private final RevisionRepository revisions;
    private final RevisionDetails details;
    private final TurnStream turns;
    private final TurnRows rows;
    private final Summaries summaries;

    InterviewReader(RevisionRepository revisions, RevisionDetails details,
            TurnStream turns, TurnRows rows, Summaries summaries) {
        this.revisions = revisions;
        this.details = details;
        this.turns = turns;
        this.rows = rows;
        this.summaries = summaries;
    }

    Interview read(InterviewEntity interview) {
        InterviewTurns shown = rows.of(interview);
        RevisionEntity revision = revisions.latest(interview);
        List<Turn> all = turns.of(revision.id()).stream().map(shown::of).toList();
        InterviewSummary summary = summaries.of(interview, shown.voices());
        return new Interview(summary, interview.arrived(), details.source(revision), details.sections(revision), all);
    }

    List<Turn> turns(InterviewEntity interview, int first, int last) {
        InterviewTurns shown = rows.of(interview);
        return turns.among(revisions.latest(interview).id(), first, last).stream().map(shown::of).toList();
    }
}
