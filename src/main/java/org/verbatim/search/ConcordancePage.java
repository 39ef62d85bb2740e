package org.verbatim.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Consumer;

/// The lines from number `from` to number `to` (from 0, exclusive) of all matches that it takes, in one order. It keeps no more lines than
/// up to the last one asked for.
sealed interface ConcordancePage extends Consumer<Match> {

    List<ConcordanceLine> lines();

    static ConcordancePage of(ConcordanceSort sort, int from, int to) {
        return sort.isByWords() ? new ByWords(new WordOrder(sort), from, to) : new AsRead(from, to);
    }

    /// Matches in the order in which they come.
    final class AsRead implements ConcordancePage {

        private final int from;
        private final int to;
        private final List<ConcordanceLine> lines = new ArrayList<>();
        private long read;

        AsRead(int from, int to) {
            this.from = from;
            this.to = to;
        }

        @Override
        public void accept(Match match) {
            if (read >= from && read < to) {
                lines.add(match.line());
            }
            read++;
        }

        @Override
        public List<ConcordanceLine> lines() {
            return lines;
        }
    }

    /// Matches compared by words; those of equal words in the order in which they come.
    final class ByWords implements ConcordancePage {

        private final WordOrder words;
        private final int from;
        private final int to;
        private final Comparator<Kept> order;
        private final PriorityQueue<Kept> kept;
        private long read;

        /// A line with what it is compared by.
        private record Kept(String key, long read, ConcordanceLine line) {}

        ByWords(WordOrder words, int from, int to) {
            this.words = words;
            this.from = from;
            this.to = to;
            order = Comparator.comparing(Kept::key, words).thenComparingLong(Kept::read);
            kept = new PriorityQueue<>(order.reversed());
        }

        @Override
        public void accept(Match match) {
            String key = words.key(match);
            Kept last = kept.size() < to ? null : kept.peek();
            if (to > 0 && (last == null || words.compare(key, last.key()) < 0)) {
                kept.add(new Kept(key, read, match.line()));
                if (last != null) {
                    kept.remove();
                }
            }
            read++;
        }

        @Override
        public List<ConcordanceLine> lines() {
            return kept.stream().sorted(order).skip(from).map(Kept::line).toList();
        }
    }
}
