package org.verbatim.archive.takedown;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.verbatim.text.WordRange;

/// What one takedown hides of one wording: all of it, or some of its words.
final class HiddenPart {

    private boolean whole;
    /// Counted from 0.
    private final BitSet words = new BitSet();

    static HiddenPart ofAll() {
        HiddenPart part = new HiddenPart();
        part.whole = true;
        return part;
    }

    static HiddenPart of(WordRange range) {
        HiddenPart part = new HiddenPart();
        part.add(range.first() - 1, range.last());
        return part;
    }

    /// From word `from` to word `to`, exclusive, counted from 0.
    void add(int from, int to) {
        words.set(from, to);
    }

    void addAll() {
        whole = true;
    }

    boolean isWhole() {
        return whole;
    }

    int size() {
        return words.cardinality();
    }

    /// The runs of hidden words in a turn of so many, each as its first and the one after its last, counted from 0.
    List<int[]> runs(int wordCount) {
        if (whole) {
            return List.of(new int[]{0, wordCount});
        }
        List<int[]> runs = new ArrayList<>();
        for (int from = words.nextSetBit(0); from >= 0 && from < wordCount;) {
            int to = Math.min(words.nextClearBit(from), wordCount);
            runs.add(new int[]{from, to});
            from = words.nextSetBit(to);
        }
        return runs;
    }

    List<WordRange> ranges() {
        return runs(words.length()).stream().map(run -> new WordRange(run[0] + 1, run[1])).toList();
    }
}
