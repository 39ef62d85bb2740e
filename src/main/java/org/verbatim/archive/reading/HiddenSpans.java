package org.verbatim.archive.reading;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;
import org.verbatim.archive.Span;
import org.verbatim.archive.Takedown;
import org.verbatim.archive.rows.InterviewEntity;
import org.verbatim.archive.rows.InterviewRepository;
import org.verbatim.archive.rows.RevisionEntity;
import org.verbatim.archive.rows.TakedownRepository;
import org.verbatim.archive.rows.TurnEntity;
import org.verbatim.archive.rows.TurnStream;
import org.verbatim.text.WordRange;
import org.verbatim.text.Words;

/// Finds where in a source the words stand that were taken down.
@Component
class HiddenSpans {

    private final Covers covers;
    private final TurnStream turns;
    private final InterviewRepository interviews;
    private final TakedownRepository takedowns;

    HiddenSpans(Covers covers, TurnStream turns, InterviewRepository interviews, TakedownRepository takedowns) {
        this.covers = covers;
        this.turns = turns;
        this.interviews = interviews;
        this.takedowns = takedowns;
    }

    /// What was taken down of any interview that was ever read from the source.
    List<Takedown> takedowns(long source) {
        return takedowns.findOfSource(source).stream().map(takedown -> takedown
                .takedown(interviews.findById(takedown.interviewId).orElseThrow().slug)).toList();
    }

    /// Where hidden words of a revision stand, in no order; none where the interview hides nothing.
    List<Span> of(InterviewEntity interview, RevisionEntity revision) {
        List<Span> spans = new ArrayList<>();
        if (interview.hides) {
            Cover cover = covers.of(interview);
            for (TurnEntity turn : turns.of(revision.id())) {
                if (cover.hidesAll(turn.key)) {
                    spans.addAll(turn.spans());
                } else {
                    cover.words(turn.key).forEach(range -> add(turn, range, spans));
                }
            }
        }
        return spans;
    }

    private static void add(TurnEntity turn, WordRange range, List<Span> spans) {
        List<Words.Range> words = Words.of(turn.text);
        int last = Math.min(range.last(), words.size());
        if (range.first() <= last) {
            spans.addAll(turn.spans(words.get(range.first() - 1).from(), words.get(last - 1).to()));
        }
    }
}
