package org.verbatim.archive.revisions;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the words of one text in another that came of it: words that are in both just once hold the rest in place (patience), and between two
/// of these the longest common run of words counts. Words between which there is too much to compare are found nowhere.
public final class WordAlignment {

    public static final int NONE = -1;
    /// Beyond this many comparisons between two words that hold.
    private static final long MOST_COMPARISONS = 4_000_000;
    private static final int TWICE = -2;

    private final List<String> from;
    private final List<String> to;
    private final int[] places;

    private WordAlignment(List<String> from, List<String> to) {
        this.from = from;
        this.to = to;
        this.places = new int[from.size()];
        Arrays.fill(places, NONE);
    }

    /// For each word of `from` its place in `to`, [#NONE] where it is gone; the places rise.
    public static int[] of(List<String> from, List<String> to) {
        WordAlignment alignment = new WordAlignment(from, to);
        alignment.align(0, from.size(), 0, to.size());
        return alignment.places;
    }

    private void align(int fromStart, int fromEnd, int toStart, int toEnd) {
        int a = fromStart;
        int b = toStart;
        while (a < fromEnd && b < toEnd && from.get(a).equals(to.get(b))) {
            places[a++] = b++;
        }
        int aEnd = fromEnd;
        int bEnd = toEnd;
        while (a < aEnd && b < bEnd && from.get(aEnd - 1).equals(to.get(bEnd - 1))) {
            places[--aEnd] = --bEnd;
        }
        if (a < aEnd && b < bEnd && !alignBetweenUnique(a, aEnd, b, bEnd)
                && (long) (aEnd - a) * (bEnd - b) <= MOST_COMPARISONS) {
            alignLongest(a, aEnd, b, bEnd);
        }
    }

    private boolean alignBetweenUnique(int fromStart, int fromEnd, int toStart, int toEnd) {
        Map<String, Integer> here = unique(from, fromStart, fromEnd);
        Map<String, Integer> there = unique(to, toStart, toEnd);
        int[] met = new int[fromEnd - fromStart];
        for (int i = 0; i < met.length; i++) {
            String word = from.get(fromStart + i);
            met[i] = here.getOrDefault(word, TWICE) == TWICE ? NONE : Math.max(NONE, there.getOrDefault(word, NONE));
        }
        List<Integer> holding = TurnAlignment.fixed(met);
        int a = fromStart;
        int b = toStart;
        for (int i : holding) {
            places[fromStart + i] = met[i];
            align(a, fromStart + i, b, met[i]);
            a = fromStart + i + 1;
            b = met[i] + 1;
        }
        if (!holding.isEmpty()) {
            align(a, fromEnd, b, toEnd);
        }
        return !holding.isEmpty();
    }

    private static Map<String, Integer> unique(List<String> words, int start, int end) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = start; i < end; i++) {
            places.merge(words.get(i), i, (one, other) -> TWICE);
        }
        return places;
    }

    private void alignLongest(int fromStart, int fromEnd, int toStart, int toEnd) {
        int[][] longest = new int[fromEnd - fromStart + 1][toEnd - toStart + 1];
        for (int i = fromEnd - fromStart - 1; i >= 0; i--) {
            for (int j = toEnd - toStart - 1; j >= 0; j--) {
                longest[i][j] = from.get(fromStart + i).equals(to.get(toStart + j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < fromEnd - fromStart && j < toEnd - toStart) {
            if (from.get(fromStart + i).equals(to.get(toStart + j))) {
                places[fromStart + i++] = toStart + j++;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }
}
