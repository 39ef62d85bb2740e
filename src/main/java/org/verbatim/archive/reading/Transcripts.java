package org.verbatim.archive.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.verbatim.archive.Audience;
import org.verbatim.archive.Publication;
import org.verbatim.archive.Turn;
import org.verbatim.archive.rows.InterviewEntity;
import org.verbatim.archive.rows.RevisionEntity;
import org.verbatim.archive.rows.RevisionRepository;
import org.verbatim.archive.rows.TurnRepository;
import org.verbatim.archive.rows.TurnStream;

/// Reads interviews of any length piece by piece. No transaction lasts longer than a piece, so that whoever reads slowly holds no connection;
/// what comes out is of one state all the same, since the turns of a revision never change and the voices are those of the beginning. Only what
/// is taken down or hidden in between holds from the next piece on.
@Service
public class Transcripts {

    /// Turns of the first piece, which is read before anything is shown, and of every other.
    private static final int FIRST = 100;
    private static final int PIECE = 1_000;

    private final Sight sight;
    private final RevisionRepository revisions;
    private final RevisionDetails details;
    private final TurnRepository turns;
    private final TurnStream stream;
    private final TurnRows rows;
    private final Summaries summaries;

    Transcripts(Sight sight, RevisionRepository revisions, RevisionDetails details, TurnRepository turns,
            TurnStream stream, TurnRows rows, Summaries summaries) {
        this.sight = sight;
        this.revisions = revisions;
        this.details = details;
        this.turns = turns;
        this.stream = stream;
        this.rows = rows;
        this.summaries = summaries;
    }

    /// The state of an interview. Throws [TakenDown], [Withdrawn], or [Moved] where it has another slug by now.
    @Transactional(readOnly = true)
    public Optional<TranscriptState> state(String slug, Audience audience) {
        return sight.find(slug, audience)
                .map(interview -> new TranscriptState(interview.stamp, interview.mediaUrl));
    }

    /// What stands before the turns of an interview, and the first of them, all of one moment. Throws as `state` does.
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<OpenTranscript> open(String slug, Audience audience) {
        return sight.find(slug, audience).map(interview -> open(interview, audience));
    }

    private OpenTranscript open(InterviewEntity interview, Audience audience) {
        InterviewTurns shown = rows.of(interview);
        RevisionEntity revision = revisions.latest(interview);
        @Nullable
        Publication hidden = sight.find(interview.id(), Audience.VISITORS).isPresent()
                ? null
                : interview.publication();
        return new OpenTranscript(summaries.of(interview, shown.voices()), interview.particulars(), hidden,
                details.sections(revision), turns.findTraits(interview.id(), revision.id()),
                piece(shown, revision.id(), 1, FIRST),
                new OpenTranscript.Origin(revision.id(), shown.voices(), audience));
    }

    /// The piece behind turn number `last`; empty at the end, and where the rest may no longer be seen.
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<Turn> after(OpenTranscript transcript, int last) {
        OpenTranscript.Origin origin = transcript.origin();
        return sight.find(transcript.summary().id(), origin.audience())
                .map(interview -> rows.of(interview, origin.voices()))
                .map(shown -> piece(shown, origin.revision(), last + 1, last + PIECE)).orElse(List.of());
    }

    /// The keys of the turns from number `first` to number `last`, both inclusive, by number.
    @Transactional(readOnly = true)
    public Map<Integer, String> keys(OpenTranscript transcript, int first, int last) {
        return turns.findKeys(transcript.origin().revision(), first, last).stream()
                .collect(Collectors.toMap(TurnRepository.Numbered::number, TurnRepository.Numbered::key));
    }

    private List<Turn> piece(InterviewTurns shown, long revision, int first, int last) {
        return stream.among(revision, first, last).stream().map(shown::of).toList();
    }
}
