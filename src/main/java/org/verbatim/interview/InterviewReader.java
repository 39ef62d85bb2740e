package org.verbatim.interview;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts interviews together from their rows.
@Component
class InterviewReader {

    private final InterviewRepository interviews;
    private final RevisionRepository revisions;
    private final RevisionDetails details;
    private final TurnRepository turns;
    private final SpeakerRepository speakers;
    private final Summaries summaries;

    InterviewReader(InterviewRepository interviews, RevisionRepository revisions, RevisionDetails details,
            TurnRepository turns, SpeakerRepository speakers, Summaries summaries) {
        this.interviews = interviews;
        this.revisions = revisions;
        this.details = details;
        this.turns = turns;
        this.speakers = speakers;
        this.summaries = summaries;
    }

    Interview read(InterviewEntity interview) {
        Map<Long, SpeakerEntity> voices = voices(interview.id());
        RevisionEntity revision = revisions.latest(interview);
        List<Turn> all = turns.findOf(revision.id()).stream().map(turn -> turn(turn, voices)).toList();
        InterviewSummary summary = summaries.of(interview, voices.values());
        return new Interview(summary, details.source(revision), details.sections(revision), all);
    }

    List<Turn> turns(InterviewSummary interview, int first, int last) {
        Map<Long, SpeakerEntity> voices = voices(interview.id());
        return revisions.findByInterviewIdAndNumber(interview.id(), interview.revision())
                .map(revision -> turns.findAmong(revision.id(), first, last)).orElse(List.of()).stream()
                .map(turn -> turn(turn, voices)).toList();
    }

    List<CitedTurn> cited(String key) {
        List<CitedTurn> cited = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        for (WordedTurn worded : turns.findByKey(key)) {
            // the latest revision of each interview comes first: the others only repeat its words
            if (seen.add(worded.revision().interviewId)) {
                interviews.findVisible(worded.revision().interviewId)
                        .map(interview -> cited(interview, worded)).ifPresent(cited::add);
            }
        }
        return cited;
    }

    private CitedTurn cited(InterviewEntity interview, WordedTurn worded) {
        Map<Long, SpeakerEntity> voices = voices(interview.id());
        InterviewSummary summary = summaries.of(interview, voices.values());
        Turn turn = turn(worded.turn(), voices);
        if (worded.revision().number == interview.revision) {
            return new CitedTurn(summary, turn, true, null, null);
        }
        RevisionEntity next = revisions.findByInterviewIdAndNumber(interview.id(), worded.revision().number + 1)
                .orElseThrow();
        Turn successor = successor(interview, turn.key()).map(entity -> turn(entity, voices)).orElse(null);
        return new CitedTurn(summary, turn, false, next.createdAt, successor);
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

    private Map<Long, SpeakerEntity> voices(long interviewId) {
        return speakers.findByInterviewIdInOrderById(List.of(interviewId)).stream()
                .collect(Collectors.toMap(SpeakerEntity::id, Function.identity()));
    }

    private static Turn turn(TurnEntity turn, Map<Long, SpeakerEntity> voices) {
        SpeakerEntity voice = turn.speakerId == null ? null : voices.get(turn.speakerId);
        return new Turn(turn.id.number(), turn.key, turn.kind,
                voice == null || voice.person == null ? null : voice.person.slug,
                voice == null ? null : Summaries.name(voice), voice == null ? null : voice.role, turn.label,
                turn.section, turn.text, turn.wordCount, turn.startMs, turn.endMs, turn.spans());
    }
}
