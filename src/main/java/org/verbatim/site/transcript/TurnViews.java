package org.verbatim.site.transcript;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.verbatim.archive.Section;
import org.verbatim.archive.Turn;
import org.verbatim.search.MatchRange;
import org.verbatim.search.Run;
import org.verbatim.search.TurnMatches;
import org.verbatim.site.transcript.TurnView.MatchesHere;
import org.verbatim.transcript.TurnKind;
import org.verbatim.transcript.Unheard;

/// Makes the views of turns, one after the other as they come: each knows what the one before it was, and its matches their numbers on the page.
public final class TurnViews {

    private static final Pattern ASIDE = Pattern.compile("[(\\[][^()\\[\\]]{1,400}[)\\]][.!?]?");

    private final Map<Integer, List<Section>> starts;
    private final MatchedTurns matches;
    private final boolean steps;
    private final Set<@Nullable Long> times = new HashSet<>();
    private int mark;
    private @Nullable Turn last;

    private TurnViews(List<Section> sections, MatchedTurns matches, boolean steps) {
        this.starts = sections.stream().collect(Collectors.groupingBy(Section::firstTurn));
        this.matches = matches;
        this.steps = steps;
    }

    /// Of a whole transcript, with the way from match to match.
    TurnViews(List<Section> sections, MatchedTurns matches) {
        this(sections, matches, true);
    }

    /// Some turns of an interview, without matches.
    public static List<TurnView> of(List<Turn> turns) {
        TurnViews views = new TurnViews(List.of(), MatchedTurns.NONE, false);
        return turns.stream().map(views::next).toList();
    }

    /// Some turns of an interview, with words of one of them marked.
    public static List<TurnView> of(List<Turn> turns, Turn one, List<MatchRange> marks) {
        MatchedTurns marked = MatchedTurns.of(List.of(new TurnMatches(one.number(), one.key(), marks)),
                Map.of(one.number(), one.key()));
        TurnViews views = new TurnViews(List.of(), marked, false);
        return turns.stream().map(views::next).toList();
    }

    /// The view of the turn that comes next.
    TurnView next(Turn turn) {
        List<Section> sections = starts.getOrDefault(turn.number(), List.of());
        Turn before = last;
        last = turn;
        boolean same = before != null && sections.isEmpty() && turn.speaker() != null
                && Objects.equals(before.speaker(), turn.speaker());
        boolean firstUnquoted = isUnquoted(turn) && (before == null || !sections.isEmpty() || !isUnquoted(before));
        MatchesHere here = steps ? matches.at(turn.number(), mark) : null;
        return new TurnView(turn, paragraphs(turn), sections, same, firstUnquoted, times.add(turn.startMs()), here);
    }

    private static boolean isUnquoted(Turn turn) {
        return turn.kind() == TurnKind.REPORTED || turn.kind() == TurnKind.NARRATION;
    }

    private List<List<MarkedRun>> paragraphs(Turn turn) {
        List<MatchRange> ranges = matches.ranges(turn.number());
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
        boolean allAside = (text.startsWith("(", from) || text.startsWith("[", from))
                && ASIDE.matcher(text).region(from, to).matches();
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
