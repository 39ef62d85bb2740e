package org.verbatim.ingest.staging;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.verbatim.archive.Turn;
import org.verbatim.ingest.BroughtIn;
import org.verbatim.transcript.ParseWarning;
import org.verbatim.transcript.ParsedTranscript;
import org.verbatim.transcript.ParsedTurn;
import org.verbatim.transcript.SourceSpan;
import org.verbatim.transcript.SpanKind;
import org.verbatim.transcript.TurnReason;
import org.verbatim.transcript.TurnReasons;
import org.verbatim.transcript.WordSpan;

/// How a source was understood, character by character: each turn with its place and its reason, and all that is in none.
public final class Explanation {

    /// What is left where turns, and what says who speaks in them, are taken away.
    private static final Set<SpanKind> LEFT_OVER = EnumSet.of(SpanKind.FRONT, SpanKind.HEADING, SpanKind.DIRECTION,
            SpanKind.MARKUP, SpanKind.BACK);

    private final ParsedTranscript read;
    private final List<Turn> stored;
    private final LinePlaces places;
    private final Map<ParseWarning, Integer> warned = new LinkedHashMap<>();

    public Explanation(BroughtIn brought) {
        this.read = brought.read();
        this.stored = brought.interview().turns();
        this.places = new LinePlaces(read);
        read.warnings().forEach(warning -> warned.put(warning, numberAt(warning.line())));
    }

    /// What the reader is unsure of, with the number of the turn on whose lines it stands, or the one after these.
    public Map<ParseWarning, Integer> warnings() {
        return warned;
    }

    private int numberAt(int line) {
        int number = 0;
        for (ParsedTurn turn : read.turns()) {
            number++;
            if (places.line(turn.words().getLast().to() - 1) >= line) {
                return number;
            }
        }
        return number;
    }

    /// The turns from number `first` to number `last`, both inclusive, as far as there are any.
    public List<ExplainedTurn> turns(int first, int last) {
        List<TurnReason> reasons = TurnReasons.of(read);
        Map<Integer, List<ParseWarning>> warnings = new HashMap<>();
        warned.forEach((warning, number) -> warnings.computeIfAbsent(number, _ -> new ArrayList<>()).add(warning));
        List<ExplainedTurn> turns = new ArrayList<>();
        for (int number = first; number <= Math.min(last, stored.size()); number++) {
            turns.add(turn(number, reasons.get(number - 1), warnings.getOrDefault(number, List.of())));
        }
        return turns;
    }

    private ExplainedTurn turn(int number, TurnReason reason, List<ParseWarning> warnings) {
        List<WordSpan> words = read.turns().get(number - 1).words();
        SourceSpan sign = switch (reason) {
            case TurnReason.Labelled(SourceSpan label) -> label;
            case TurnReason.Attributed(SourceSpan attribution) -> attribution;
            case TurnReason.Continued _,TurnReason.Typeset _,TurnReason.Told _,TurnReason.Narrated _,TurnReason.Noted _,TurnReason.Unnamed _ ->
                null;
        };
        return new ExplainedTurn(stored.get(number - 1),
                places.place(words.getFirst().from(), words.getLast().to()), reason,
                sign == null ? null : text(sign.from(), sign.to()), sign == null ? 0 : places.line(sign.from()),
                warnings);
    }

    /// What is neither in a turn nor says who speaks, in its order; stretches of one kind with nothing but white space between are one.
    public List<Leftover> leftovers() {
        Set<Integer> inTurns = new HashSet<>();
        read.turns().forEach(turn -> turn.words().forEach(words -> inTurns.add(words.from())));
        List<Leftover> leftovers = new ArrayList<>();
        @Nullable
        SourceSpan open = null;
        for (SourceSpan span : read.spans()) {
            boolean isLeft = LEFT_OVER.contains(span.kind()) && !inTurns.contains(span.from());
            if (open != null && span.kind() == SpanKind.SPACE) {
                continue;
            }
            if (open != null && isLeft && span.kind() == open.kind()) {
                open = new SourceSpan(open.from(), span.to(), open.kind());
                continue;
            }
            if (open != null) {
                leftovers.add(leftover(open));
            }
            open = isLeft ? span : null;
        }
        if (open != null) {
            leftovers.add(leftover(open));
        }
        return leftovers;
    }

    private Leftover leftover(SourceSpan span) {
        return new Leftover(span.kind(), places.line(span.from()), places.line(span.to() - 1),
                text(span.from(), span.to()));
    }

    /// The source line by line.
    public List<SourceLine> lines() {
        return new SourceLinesBuilder(read).build();
    }

    private String text(int from, int to) {
        return read.text().substring(from - read.from(), to - read.from());
    }
}
