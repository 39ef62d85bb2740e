package org.verbatim.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Chooses what a results page shows of a turn: the whole of a short one, else up to two passages of some 240 characters around the places
/// with the most matches, from the beginning of a sentence or a word to the end of one.
public final class Passages {

    private static final int WHOLE = 320;
    private static final int LENGTH = 240;
    private static final int MOST = 2;
    /// How far a passage may reach to begin or end with a sentence.
    private static final int REACH = 60;

    private final String text;
    private final List<MatchRange> matches;

    private Passages(String text, List<MatchRange> matches) {
        this.text = text;
        this.matches = matches;
    }

    /// The passages in the order of the text; `matches` are sorted and disjoint. No match is cut; without matches, it is the beginning.
    public static List<Passage> of(String text, List<MatchRange> matches) {
        if (text.length() <= WHOLE) {
            return text.isEmpty() ? List.of() : List.of(new Passage(0, text.length()));
        }
        return new Passages(text, matches).choose();
    }

    private List<Passage> choose() {
        if (matches.isEmpty()) {
            return List.of(around(0, 0));
        }
        List<Passage> chosen = new ArrayList<>();
        List<MatchRange> left = matches;
        while (chosen.size() < MOST && !left.isEmpty()) {
            Passage passage = densest(left);
            chosen.add(passage);
            left = left.stream().filter(match -> chosen.stream().noneMatch(p -> overlaps(p, match))).toList();
        }
        return joined(chosen);
    }

    /// The passage that holds the most of the matches, the earliest of equals.
    private Passage densest(List<MatchRange> left) {
        int best = 0;
        int bestLast = 0;
        for (int first = 0, last = 0; first < left.size(); first++) {
            last = Math.max(first, last);
            while (last + 1 < left.size() && left.get(last + 1).to() - left.get(first).from() <= LENGTH - REACH) {
                last++;
            }
            if (first == 0 || last - first > bestLast - best) {
                best = first;
                bestLast = last;
            }
        }
        return around(left.get(best).from(), left.get(bestLast).to());
    }

    /// A passage that holds all between the two places and is brought to its length on both sides.
    private Passage around(int from, int to) {
        int spare = Math.max(0, LENGTH - (to - from));
        int start = start(Math.max(0, from - spare / 2), from);
        int end = end(to, Math.min(text.length(), start + Math.max(LENGTH, to - start)));
        return new Passage(start, end);
    }

    /// The beginning of a sentence near `wanted`, else of a word, not after `latest` and not inside a match.
    private int start(int wanted, int latest) {
        if (wanted == 0) {
            return 0;
        }
        int earliest = outside(Math.max(0, wanted - REACH));
        SentenceEnds ends = new SentenceEnds(text, earliest, latest);
        int nearest = -1;
        while (ends.find()) {
            int next = ends.next();
            if (isOutside(next) && (nearest < 0 || distance(next, wanted) < distance(nearest, wanted))) {
                nearest = next;
            }
        }
        if (nearest >= 0 && distance(nearest, wanted) <= REACH) {
            return nearest;
        }
        int at = wanted;
        while (at < latest && !Character.isWhitespace(text.charAt(at - 1))) {
            at++;
        }
        return outside(at < latest ? at : boundary(wanted));
    }

    /// The end of a sentence near `wanted`, else of a word, not before `earliest` and not inside a match.
    private int end(int earliest, int wanted) {
        if (wanted == text.length()) {
            return wanted;
        }
        SentenceEnds ends = new SentenceEnds(text, Math.max(earliest, wanted - REACH),
                Math.min(text.length(), wanted + REACH));
        int nearest = -1;
        while (ends.find()) {
            int end = ends.end();
            if (isOutside(end) && (nearest < 0 || distance(end, wanted) < distance(nearest, wanted))) {
                nearest = end;
            }
        }
        if (nearest >= 0) {
            return nearest;
        }
        int at = wanted;
        while (at > earliest && !Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        int end = at > earliest ? at : boundary(wanted);
        return Math.max(earliest, outside(end));
    }

    private static int distance(int one, int other) {
        return Math.abs(one - other);
    }

    /// Not between the halves of a surrogate pair.
    private int boundary(int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
    }

    private boolean isOutside(int at) {
        return outside(at) == at;
    }

    /// The place itself, or the beginning of the match that it is inside of.
    private int outside(int at) {
        for (MatchRange match : matches) {
            if (match.from() < at && at < match.to()) {
                return match.from();
            }
        }
        return at;
    }

    private static boolean overlaps(Passage passage, MatchRange match) {
        return match.from() < passage.to() && passage.from() < match.to();
    }

    /// In the order of the text; those that touch or overlap are one.
    private static List<Passage> joined(List<Passage> chosen) {
        List<Passage> joined = new ArrayList<>();
        for (Passage next : chosen.stream().sorted(Comparator.comparingInt(Passage::from)).toList()) {
            if (!joined.isEmpty() && next.from() <= joined.getLast().to() + 1) {
                Passage last = joined.removeLast();
                joined.add(new Passage(last.from(), Math.max(last.to(), next.to())));
            } else {
                joined.add(next);
            }
        }
        return List.copyOf(joined);
    }
}
