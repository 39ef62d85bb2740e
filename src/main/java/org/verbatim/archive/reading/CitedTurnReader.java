package org.verbatim.archive.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verbatim.archive.Audience;
import org.verbatim.archive.CitedTurn;
import org.verbatim.archive.InterviewSummary;
import org.verbatim.archive.TakenDown;
import org.verbatim.archive.Turn;
import org.verbatim.archive.rows.InterviewEntity;
import org.verbatim.archive.rows.RevisionEntity;
import org.verbatim.archive.rows.RevisionRepository;
import org.verbatim.archive.rows.TurnEntity;
import org.verbatim.archive.rows.TurnRepository;
import org.verbatim.archive.rows.WordedTurn;

/// Finds the turns of a key as they were worded, and what became of them.
@Component
class CitedTurnReader {

    private final Sight sight;
    private final RevisionRepository revisions;
    private final RevisionDetails details;
    private final TurnRepository turns;
    private final TurnRows rows;
    private final Summaries summaries;

    CitedTurnReader(Sight sight, RevisionRepository revisions, RevisionDetails details,
            TurnRepository turns, TurnRows rows, Summaries summaries) {
        this.sight = sight;
        this.revisions = revisions;
        this.details = details;
        this.turns = turns;
        this.rows = rows;
        this.summaries = summaries;
    }

    /// Throws [TakenDown], or [Withdrawn], where there are such turns and none may be seen.
    List<CitedTurn> cited(String key, Audience audience) {
        Map<Long, List<WordedTurn>> byInterview = new LinkedHashMap<>();
        for (WordedTurn worded : turns.findByKey(key)) {
            byInterview.computeIfAbsent(worded.revision().interviewId, id -> new ArrayList<>()).add(worded);
        }
        List<CitedTurn> all = new ArrayList<>();
        byInterview.forEach((id, worded) -> sight.find(id, audience)
                .ifPresent(interview -> all.addAll(cited(interview, worded))));
        List<CitedTurn> seen = all.stream().filter(cited -> !cited.turn().isTakenDown()).toList();
        if (seen.isEmpty()) {
            all.stream().map(hidden -> hidden.turn().takedown()).filter(Objects::nonNull).findFirst()
                    .ifPresent(takedown -> {
                        throw new TakenDown(takedown);
                    });
            sight.refuse(byInterview.keySet(), audience);
        }
        return seen;
    }

    /// The turns of the latest of an interview's revisions that have the key: the others only repeat their words.
    private List<CitedTurn> cited(InterviewEntity interview, List<WordedTurn> worded) {
        InterviewTurns shown = rows.of(interview);
        InterviewSummary summary = summaries.of(interview, shown.voices());
        RevisionEntity last = worded.getFirst().revision();
        List<String> names = worded.reversed().stream().map(one -> one.turn().attributedTo).filter(Objects::nonNull)
                .distinct().toList();
        return worded.stream().filter(one -> one.revision().number == last.number).map(one -> shown.of(one.turn()))
                .map(turn -> cited(interview, summary, turn, last, shown, names)).toList();
    }

    private CitedTurn cited(InterviewEntity interview, InterviewSummary summary, Turn turn, RevisionEntity last,
            InterviewTurns shown, List<String> names) {
        boolean current = last.number == interview.revision;
        Turn successor = current ? null : successor(interview, turn.key()).map(shown::of).orElse(null);
        String now = successor == null ? turn.speaker() : successor.speaker();
        Instant changed = current
                ? null
                : revisions.findByInterviewIdAndNumber(interview.id(), last.number + 1).orElseThrow().createdAt;
        return new CitedTurn(summary, turn, current, changed, successor,
                names.stream().filter(name -> !name.equals(now)).toList(),
                new CitedTurn.WordedIn(last.number, last.createdAt, details.source(last)));
    }

    /// Follows a key through the revisions to a turn that the latest one has.
    private Optional<TurnEntity> successor(InterviewEntity interview, String key) {
        RevisionEntity latest = revisions.latest(interview);
        Set<String> seen = new HashSet<>();
        @Nullable
        String at = key;
        while (at != null && seen.add(at)) {
            Optional<TurnEntity> current = turns.findFirstByIdRevisionIdAndKeyOrderByIdNumber(latest.id(), at);
            if (current.isPresent()) {
                return current;
            }
            at = details.successor(interview.id(), at);
        }
        return Optional.empty();
    }
}
