package org.verbatim.search.lucene;

import java.util.Arrays;

/// How far two words are from each other in spelling: letters put in, left out, exchanged, or swapped with their neighbour (optimal string alignment).
final class Misspelling {

    private Misspelling() {
    }

    /// Whether that is at most so many letters. Costs the product of the lengths at most, and less where they differ early.
    static boolean isWithin(String one, String other, int edits) {
        if (Math.abs(one.length() - other.length()) > edits) {
            return false;
        }
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        Arrays.setAll(last, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= other.length(); j++) {
                int exchanged = last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(exchanged, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > edits + 1) {
                return false; // a swap may still take one back
            }
            int[] oldest = beforeLast;
            beforeLast = last;
            last = row;
            row = oldest;
        }
        return last[other.length()] <= edits;
    }
}
