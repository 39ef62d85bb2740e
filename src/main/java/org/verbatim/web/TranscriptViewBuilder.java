package org.verbatim.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.verbatim.interview.Interview;
import org.verbatim.interview.Section;
import org.verbatim.interview.Turn;
import org.verbatim.search.MatchRange;
import org.verbatim.search.Run;
import org.verbatim.search.TurnMatches;
import org.verbatim.transcript.TurnKind;
import org.verbatim.transcript.Unheard;
import org.verbatim.web.TurnView.MatchesHere;

/// Makes the view of a transcript from its turns and the matches of a search. Matches of a turn whose words have changed since they
/// were found are left out: a mark never stands on other words than those that were found.
final class TranscriptViewBuilder {

    private static final Pattern ASIDE = Pattern.compile("[(\\[][^()\\[\\]]{1,400}[)\\]][.!?]?");

    private final Map<Integer, TurnMatches> matches = new HashMap<>();
    private final Set<@Nullable Long> times = new HashSet<>();
    private final NavigableSet<Integer> matchedTurns;
    private final int total;
    private final boolean steps;
    private int mark;
    private @Nullable Turn last;

    private TranscriptViewBuilder(List<Turn> turns, List<TurnMatches> found, boolean steps) {
        this.steps = steps;
        Map<Integer, String> keys = turns.stream().collect(Collectors.toMap(Turn::number, Turn::key));
        for (TurnMatches turn : found) {
            if (turn.key().equals(keys.get(turn.number()))) {
                matches.put(turn.number(), turn);
            }
        }
        matchedTurns = new TreeSet<>(matches.keySet());
        total = matches.values().stream().mapToInt(turn -> turn.ranges().size()).sum();
    }

    static TranscriptView build(Interview interview, List<TurnMatches> found) {
        TranscriptViewBuilder builder = new TranscriptViewBuilder(interview.turns(), found, true);
        List<TurnView> turns = builder.turns(interview.turns(), interview.sections());
        List<Section> after = interview.sections().stream()
                .filter(section -> section.firstTurn() > interview.turns().size()).toList();
        return new TranscriptView(interview, turns, after, builder.total, builder.matchedTurns.size(), Rail.of(turns));
    }

    /// Some turns of an interview, without matches.
    static List<TurnView> build(List<Turn> turns) {
        return new TranscriptViewBuilder(turns, List.of(), false).turns(turns, List.of());
    }

    /// Some turns of an interview, with words of one of them marked.
    static List<TurnView> build(List<Turn> turns, Turn one, List<MatchRange> marks) {
        List<TurnMatches> marked = List.of(new TurnMatches(one.number(), one.key(), marks));
        return new TranscriptViewBuilder(turns, marked, false).turns(turns, List.of());
    }

    private List<TurnView> turns(List<Turn> turns, List<Section> sections) {
        Map<Integer, List<Section>> starts = sections.stream().collect(Collectors.groupingBy(Section::firstTurn));
        return turns.stream().map(turn -> view(turn, starts.getOrDefault(turn.number(), List.of()))).toList();
    }

    private TurnView view(Turn turn, List<Section> sections) {
        Turn before = last;
        last = turn;
        boolean same = before != null && sections.isEmpty() && turn.speaker() != null
                && Objects.equals(before.speaker(), turn.speaker());
        boolean firstUnquoted = isUnquoted(turn) && (before == null || !sections.isEmpty() || !isUnquoted(before));
        MatchesHere here = here(turn);
        return new TurnView(turn, paragraphs(turn), sections, same, firstUnquoted, times.add(turn.startMs()), here);
    }

    private static boolean isUnquoted(Turn turn) {
        return turn.kind() == TurnKind.REPORTED || turn.kind() == TurnKind.NARRATION;
    }

    private @Nullable MatchesHere here(Turn turn) {
        TurnMatches found = matches.get(turn.number());
        if (found == null || !steps) {
            return null;
        }
        return new MatchesHere(mark + 1, mark + found.ranges().size(), total, matchedTurns.lower(turn.number()),
                matchedTurns.higher(turn.number()));
    }

    private List<List<MarkedRun>> paragraphs(Turn turn) {
        TurnMatches found = matches.get(turn.number());
        List<MatchRange> ranges = found == null ? List.of() : found.ranges();
        List<List<MarkedRun>> paragraphs = new ArrayList<>();
        String text = turn.text();
        int at = 0;
        while (at <= text.length()) {
            int end = text.indexOf("\n\n", at);
            int to = end < 0 ? text.length() : end;
            paragraphs.add(runs(text, at, to, ranges));
            at = to + 2;
        }
        return paragraphs;
    }

    private List<MarkedRun> runs(String text, int from, int to, List<MatchRange> ranges) {
        List<MarkedRun> runs = new ArrayList<>();
        boolean allAside = ASIDE.matcher(text).region(from, to).matches();
        int at = from;
        for (Run run : Run.of(text, from, to, ranges)) {
            int start = at;
            boolean begins = run.marked() && ranges.stream().anyMatch(range -> range.from() == start);
            if (run.marked() || allAside) {
                runs.add(new MarkedRun(run.text(), run.marked(), begins ? Integer.valueOf(++mark) : null, allAside));
            } else {
                addUnmarked(runs, run.text());
            }
            at += run.text().length();
        }
        return runs;
    }

    private static void addUnmarked(List<MarkedRun> runs, String text) {
        int at = 0;
        for (Unheard place : Unheard.in(text)) {
            addPlain(runs, text.substring(at, place.from()), false);
            addPlain(runs, text.substring(place.from(), place.to()), true);
            at = place.to();
        }
        addPlain(runs, text.substring(at), false);
    }

    private static void addPlain(List<MarkedRun> runs, String text, boolean aside) {
        if (!text.isEmpty()) {
            runs.add(new MarkedRun(text, false, null, aside));
        }
    }
}
