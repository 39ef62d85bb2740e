package org.verbatim.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/// Finds why each turn of a transcript is one, from what its reader said of the characters around its words. So every reader is asked in the same way,
/// and none can give a reason that the source does not show.
public final class TurnReasons {

    private final ParsedTranscript transcript;
    private final List<SourceSpan> labels;
    private final List<SourceSpan> attributions;

    private TurnReasons(ParsedTranscript transcript) {
        this.transcript = transcript;
        this.labels = spans(SpanKind.LABEL);
        this.attributions = spans(SpanKind.ATTRIBUTION);
    }

    /// A reason for each turn, in their order.
    public static List<TurnReason> of(ParsedTranscript transcript) {
        return new TurnReasons(transcript).reasons();
    }

    private List<SourceSpan> spans(SpanKind kind) {
        return transcript.spans().stream().filter(span -> span.kind() == kind).toList();
    }

    private List<TurnReason> reasons() {
        List<ParsedTurn> turns = transcript.turns();
        List<TurnReason> reasons = new ArrayList<>(turns.size());
        int before = transcript.from();
        for (int i = 0; i < turns.size(); i++) {
            int after = i + 1 < turns.size()
                    ? turns.get(i + 1).words().getFirst().from()
                    : transcript.from() + transcript.text().length();
            reasons.add(reason(turns.get(i), before, after));
            before = turns.get(i).words().getLast().to();
        }
        return reasons;
    }

    /// `before` is where the words of the turn in front end, `after` where those of the next begin.
    private TurnReason reason(ParsedTurn turn, int before, int after) {
        SourceSpan label = turn.label() == null ? null : sign(labels, turn, before, after);
        if (label != null) {
            return new TurnReason.Labelled(label);
        }
        boolean told = turn.kind() == TurnKind.QUOTED || turn.kind() == TurnKind.REPORTED;
        SourceSpan attribution = told ? sign(attributions, turn, before, after) : null;
        if (attribution != null) {
            return new TurnReason.Attributed(attribution);
        }
        return switch (turn.kind()) {
            case NARRATION -> new TurnReason.Narrated();
            case DIRECTION -> new TurnReason.Noted();
            case REPORTED -> new TurnReason.Told();
            case SPOKEN, QUOTED -> ofVoice(turn);
        };
    }

    /// Of a voice for which nothing stands at the turn; without any label it is the way they are set.
    private static TurnReason ofVoice(ParsedTurn turn) {
        if (turn.speaker() == null) {
            return new TurnReason.Unnamed();
        }
        return turn.label() == null ? new TurnReason.Typeset() : new TurnReason.Continued();
    }

    /// Of the stretches around a turn the one that reads as its label does; else the last in front of its words.
    private @Nullable SourceSpan sign(List<SourceSpan> signs, ParsedTurn turn, int before, int after) {
        List<SourceSpan> near = between(signs, before, after);
        int words = turn.words().getFirst().from();
        Predicate<SourceSpan> isInFront = span -> span.to() <= words;
        SourceSpan own = last(near, span -> isInFront.test(span) && reads(span, turn));
        if (own == null) {
            own = near.stream().filter(span -> reads(span, turn)).findFirst().orElse(null);
        }
        return own == null ? last(near, isInFront) : own;
    }

    private static @Nullable SourceSpan last(List<SourceSpan> spans, Predicate<SourceSpan> wanted) {
        return spans.reversed().stream().filter(wanted).findFirst().orElse(null);
    }

    private static List<SourceSpan> between(List<SourceSpan> spans, int from, int to) {
        int first = firstAt(spans, from);
        return spans.subList(first, Math.max(first, firstAt(spans, to)));
    }

    /// The index of the first stretch that begins at the place or after it.
    private static int firstAt(List<SourceSpan> spans, int place) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).from() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean reads(SourceSpan span, ParsedTurn turn) {
        String label = turn.label();
        return label != null && !label.isBlank()
                && transcript.text().substring(span.from() - transcript.from(), span.to() - transcript.from())
                        .contains(label);
    }
}
