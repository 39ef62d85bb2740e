package org.verbatim.quote;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// The best place for a quote in a turn: all of its tokens, in order, against a stretch of the turn's (fitting alignment with affine gaps, after
/// Gotoh, 1982). A token put in or exchanged costs 1; words left out cost 0.9 for the first and 0.2 for each more, and nothing where the quote says
/// itself that it leaves words out. Time and memory are the product of both lengths.
final class Alignment {

    private static final int CHANGE = 10;
    private static final int LEFT_OUT = 9;
    private static final int LEFT_OUT_MORE = 2;
    private static final int NEVER = Integer.MAX_VALUE / 2;

    private static final byte PAIR = 1;
    private static final byte ADDED = 2;
    private static final byte GAP_ENDS = 4;
    private static final byte GAP_GOES_ON = 8;

    private final List<Token> quote;
    private final List<Token> turn;
    private final Set<Integer> cuts;
    private final byte[] steps;
    private final int width;
    private final int[] partners;
    private int from;
    private int to;
    private int cost;

    private Alignment(List<Token> quote, List<Token> turn, Set<Integer> cuts) {
        this.quote = quote;
        this.turn = turn;
        this.cuts = cuts;
        this.width = turn.size() + 1;
        this.steps = new byte[Math.multiplyExact(quote.size() + 1, width)];
        this.partners = new int[quote.size()];
        Arrays.fill(partners, -1);
    }

    /// `cuts` are the numbers of tokens before which words may be left out freely. Both lists have at least one token.
    static Alignment of(List<Token> quote, List<Token> turn, Set<Integer> cuts) {
        Alignment alignment = new Alignment(quote, turn, cuts);
        alignment.fill();
        alignment.trace();
        return alignment;
    }

    /// 1 where every token has its equal and nothing stands between; 0 where nothing is alike.
    double similarity() {
        return Math.max(0, 1 - (double) cost / (CHANGE * quote.size()));
    }

    /// For a token of the quote the turn's token that is its equal, or -1.
    int partner(int token) {
        return partners[token];
    }

    /// The first token of the stretch, by its number in the turn.
    int from() {
        return from;
    }

    /// The token after the last of the stretch; `from` where no token of the quote has a place.
    int to() {
        return to;
    }

    /// The most tokens in a row that have no equal in the turn.
    int longestUnmatched() {
        int longest = 0;
        int run = 0;
        for (int partner : partners) {
            run = partner < 0 ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private void fill() {
        int[] best = new int[width];
        int[] before = new int[width];
        for (int i = 1; i <= quote.size(); i++) {
            int[] swap = before;
            before = best;
            best = swap;
            row(i, before, best);
        }
        // where the last token is matched, the earliest of equally good places
        to = 0;
        for (int j = 1; j < width; j++) {
            if (best[j] < best[to]) {
                to = j;
            }
        }
        cost = best[to];
        boolean addedLast = (steps[quote.size() * width + to] & ADDED) != 0;
        if (addedLast && to + 1 < width && best[to + 1] == cost) {
            to++; // a last word exchanged for another is no word put in
        }
    }

    /// One row: `best[j]` is the least cost of the first i tokens of the quote against a stretch that ends before the turn's token j, with a gap
    /// after it allowed.
    private void row(int i, int[] before, int[] best) {
        String sought = quote.get(i - 1).text();
        boolean free = i < quote.size() && cuts.contains(i);
        boolean last = i == quote.size();
        int gap = NEVER;
        int ungapped = NEVER;
        for (int j = 0; j < width; j++) {
            int added = before[j] + CHANGE;
            int pair = j == 0 ? NEVER : before[j - 1] + (turn.get(j - 1).text().equals(sought) ? 0 : CHANGE);
            byte step = pair <= added ? PAIR : ADDED;
            int direct = Math.min(pair, added);
            int opened = ungapped == NEVER || last ? NEVER : ungapped + (free ? 0 : LEFT_OUT);
            int longer = gap == NEVER ? NEVER : gap + (free ? 0 : LEFT_OUT_MORE);
            if (longer < opened) {
                step |= GAP_GOES_ON;
            }
            gap = Math.min(opened, longer);
            if (gap < direct) {
                step |= GAP_ENDS;
            }
            ungapped = direct;
            best[j] = Math.min(direct, gap);
            steps[i * width + j] = step;
        }
    }

    private void trace() {
        int i = quote.size();
        int j = to;
        while (i > 0) {
            byte step = steps[i * width + j];
            if ((step & GAP_ENDS) != 0) {
                while ((steps[i * width + j] & GAP_GOES_ON) != 0) {
                    j--;
                }
                j--;
                step = steps[i * width + j];
            }
            i--;
            if ((step & PAIR) != 0) {
                j--;
                partners[i] = quote.get(i).text().equals(turn.get(j).text()) ? j : -1;
            }
        }
        from = j;
    }
}
