package org.verbatim.archive.revisions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.verbatim.archive.Audience;
import org.verbatim.archive.InterviewSummary;
import org.verbatim.archive.Turn;
import org.verbatim.archive.TurnChange.Place;
import org.verbatim.archive.reading.InterviewTurns;
import org.verbatim.archive.reading.RevisionDetails;
import org.verbatim.archive.reading.Sight;
import org.verbatim.archive.reading.TurnRows;
import org.verbatim.archive.rows.RevisionEntity;
import org.verbatim.archive.rows.RevisionRepository;
import org.verbatim.archive.rows.SuccessionRepository;
import org.verbatim.archive.rows.TurnEntity;
import org.verbatim.archive.rows.TurnRepository;

/// What became of interviews, revision by revision.
@Service
@Transactional(readOnly = true)
public class Revisions {

    private final Sight sight;
    private final RevisionRepository revisions;
    private final RevisionDetails details;
    private final TurnRepository turns;
    private final SuccessionRepository successions;
    private final TurnRows rows;

    Revisions(Sight sight, RevisionRepository revisions, RevisionDetails details,
            TurnRepository turns, SuccessionRepository successions, TurnRows rows) {
        this.sight = sight;
        this.revisions = revisions;
        this.details = details;
        this.turns = turns;
        this.successions = successions;
        this.rows = rows;
    }

    /// The revisions from number `first` to number `last`, both inclusive, as far as there are any, the latest first.
    public List<Revision> of(InterviewSummary interview, int first, int last) {
        List<Revision> found = new ArrayList<>();
        for (RevisionEntity revision : revisions.findAmong(interview.id(), first, last)) {
            found.add(revision(interview, revision));
        }
        return found;
    }

    /// The turns of a revision that stand at these places, as they may be seen, by number.
    public Map<Integer, Turn> turns(InterviewSummary interview, int revision, Collection<Place> places,
            Audience audience) {
        Map<Integer, Turn> found = new HashMap<>();
        sight.find(interview.id(), audience).ifPresent(entity -> {
            InterviewTurns shown = rows.of(entity);
            long id = revisions.findByInterviewIdAndNumber(interview.id(), revision).orElseThrow().id();
            List<TurnEntity.Id> ids = places.stream().map(place -> new TurnEntity.Id(id, place.number())).toList();
            turns.findAllById(ids).forEach(turn -> found.put(turn.id.number(), shown.of(turn)));
        });
        return found;
    }

    private Revision revision(InterviewSummary interview, RevisionEntity revision) {
        List<Place> places = turns.findPlaces(revision.id());
        RevisionChanges changes = new RevisionChanges(revision.number == 1
                ? List.of()
                : RevisionComparison.of(before(interview, revision), places,
                        successions.findOf(interview.id(), revision.number)));
        return new Revision(revision.number, revision.createdAt, revision.format, revision.readerVersion,
                details.source(revision), revision.warnings.length, places.size(), changes);
    }

    private List<Place> before(InterviewSummary interview, RevisionEntity revision) {
        return revisions.findByInterviewIdAndNumber(interview.id(), revision.number - 1)
                .map(last -> turns.findPlaces(last.id())).orElse(List.of());
    }
}
