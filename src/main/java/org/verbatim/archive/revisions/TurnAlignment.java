package org.verbatim.archive.revisions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.verbatim.text.Words;

/// Finds, for each turn that a revision no longer has, the turn that came after it. Turns with equal keys stand fixed; between two of
/// these, old and new turns are paired in order so that their likeness is greatest in sum (Needleman and Wunsch, 1970, without a
/// price for gaps). Turns less alike than [#ALIKE] are no pair.
public final class TurnAlignment {

    /// The least share of common words (Dice's coefficient over sets of words) that makes two turns one that was revised.
    private static final double ALIKE = 0.4;

    /// Beyond this many comparisons in one gap, only turns that stand as far from its start are compared.
    private static final long MOST_COMPARISONS = 4_000_000;

    private static final int GONE = -1;

    /// A turn as alignment sees it.
    public record Keyed(String key, String text) {}

    private final List<Keyed> before;
    private final List<Keyed> after;
    private final Set<String> beforeKeys = new HashSet<>();
    private final List<Gap> gaps = new ArrayList<>();

    private TurnAlignment(List<Keyed> before, List<Keyed> after) {
        this.before = before;
        this.after = after;
        before.forEach(turn -> beforeKeys.add(turn.key()));
    }

    /// Turns that are gone and turns that were added between two that stand fixed, and for the key of each that is gone that of its
    /// successor, null where there is none.
    public record Gap(List<Keyed> gone, List<Keyed> added, Map<String, @Nullable String> successors) {}

    /// For each key of `before` that `after` lacks, the key of its successor, null where there is none.
    public static Map<String, @Nullable String> successors(List<Keyed> before, List<Keyed> after) {
        Map<String, @Nullable String> successors = new HashMap<>();
        gaps(before, after).forEach(gap -> successors.putAll(gap.successors()));
        return successors;
    }

    /// Where turns are gone or were added, in order.
    public static List<Gap> gaps(List<Keyed> before, List<Keyed> after) {
        TurnAlignment alignment = new TurnAlignment(before, after);
        alignment.align();
        return alignment.gaps;
    }

    private void align() {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < after.size(); i++) {
            places.putIfAbsent(after.get(i).key(), i);
        }
        int beforeFrom = 0;
        int afterFrom = 0;
        int[] kept = before.stream().mapToInt(turn -> places.getOrDefault(turn.key(), GONE)).toArray();
        for (int i : fixed(kept)) {
            alignGap(gone(beforeFrom, i, places), added(afterFrom, kept[i]));
            beforeFrom = i + 1;
            afterFrom = kept[i] + 1;
        }
        alignGap(gone(beforeFrom, before.size(), places), added(afterFrom, after.size()));
    }

    /// The most kept turns that stand in the same order before and after (the longest increasing subsequence of their places). A turn
    /// that moved is kept too, but fixes nothing.
    static List<Integer> fixed(int[] kept) {
        // ends[n]: of the runs of n + 1 turns, where the one ends that leaves most room
        int[] ends = new int[kept.length];
        int[] previous = new int[kept.length];
        int longest = 0;
        for (int i = 0; i < kept.length; i++) {
            if (kept[i] == GONE) {
                continue;
            }
            int low = 0;
            int high = longest;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (kept[ends[middle]] < kept[i]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[i] = low == 0 ? GONE : ends[low - 1];
            ends[low] = i;
            longest = Math.max(longest, low + 1);
        }
        List<Integer> fixed = new ArrayList<>(longest);
        for (int i = longest == 0 ? GONE : ends[longest - 1]; i != GONE; i = previous[i]) {
            fixed.add(i);
        }
        return fixed.reversed();
    }

    private List<Keyed> gone(int from, int to, Map<String, Integer> places) {
        return before.subList(from, to).stream().filter(turn -> !places.containsKey(turn.key())).toList();
    }

    private List<Keyed> added(int from, int to) {
        return after.subList(from, to).stream().filter(turn -> !beforeKeys.contains(turn.key())).toList();
    }

    private void alignGap(List<Keyed> gone, List<Keyed> added) {
        if (gone.isEmpty() && added.isEmpty()) {
            return;
        }
        Map<String, @Nullable String> successors = new HashMap<>();
        gone.forEach(turn -> successors.put(turn.key(), null));
        if ((long) gone.size() * added.size() > MOST_COMPARISONS) {
            alignByPlace(gone, added, successors);
        } else {
            alignByLikeness(gone, added, successors);
        }
        gaps.add(new Gap(gone, added, successors));
    }

    private static void alignByPlace(List<Keyed> gone, List<Keyed> added,
            Map<String, @Nullable String> successors) {
        for (int i = 0; i < Math.min(gone.size(), added.size()); i++) {
            if (likeness(words(gone.get(i)), words(added.get(i))) >= ALIKE) {
                successors.put(gone.get(i).key(), added.get(i).key());
            }
        }
    }

    private static void alignByLikeness(List<Keyed> gone, List<Keyed> added,
            Map<String, @Nullable String> successors) {
        List<Set<String>> goneWords = gone.stream().map(TurnAlignment::words).toList();
        List<Set<String>> addedWords = added.stream().map(TurnAlignment::words).toList();
        double[][] likeness = new double[gone.size()][added.size()];
        double[][] best = new double[gone.size() + 1][added.size() + 1];
        for (int i = gone.size() - 1; i >= 0; i--) {
            for (int j = added.size() - 1; j >= 0; j--) {
                double alike = likeness(goneWords.get(i), addedWords.get(j));
                likeness[i][j] = alike >= ALIKE ? alike : 0;
                best[i][j] = Math.max(likeness[i][j] + best[i + 1][j + 1], Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        int i = 0;
        int j = 0;
        while (i < gone.size() && j < added.size()) {
            if (likeness[i][j] > 0 && best[i][j] == likeness[i][j] + best[i + 1][j + 1]) {
                successors.put(gone.get(i++).key(), added.get(j++).key());
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private static Set<String> words(Keyed turn) {
        Set<String> words = new HashSet<>();
        words.addAll(wordsOf(turn.text()));
        if (words.isEmpty()) {
            // "…" has no word, and is the same turn all the same
            words.add(turn.text().strip());
        }
        return words;
    }

    /// The words of a text in order, in small letters.
    public static List<String> wordsOf(String text) {
        return Words.of(text).stream().map(word -> text.substring(word.from(), word.to()).toLowerCase(Locale.ROOT))
                .toList();
    }

    /// How much of their words two turns share, from 0 to 1.
    public static double likeness(Keyed one, Keyed other) {
        return likeness(words(one), words(other));
    }

    private static double likeness(Set<String> a, Set<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        long common = a.stream().filter(b::contains).count();
        return 2.0 * common / (a.size() + b.size());
    }
}
