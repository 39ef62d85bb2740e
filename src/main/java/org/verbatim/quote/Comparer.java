package org.verbatim.quote;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.verbatim.search.MatchRange;

/// Holds one quote against turns.
final class Comparer {

    private final PastedQuote quote;
    private final Folded folded;
    private final Folded loosened;
    private final List<Folded> parts;
    private final Misquoting misquoting;

    Comparer(PastedQuote quote) {
        this.quote = quote;
        this.folded = Folded.of(quote.text());
        this.loosened = Folded.of(Edges.loosened(quote.text()));
        this.parts = quote.parts().stream().map(Folded::of).toList();
        this.misquoting = new Misquoting(quote);
    }

    /// How the quote compares to the words of a turn; null where nothing is alike. The quote has a word that was said.
    @Nullable
    QuoteComparison compare(String turn, TellingWords telling) {
        QuoteComparison same = same(turn);
        if (same != null) {
            return same;
        }
        Folded words = Folded.of(turn);
        QuoteComparison folds = folded(turn, words);
        if (folds != null) {
            return folds;
        }
        QuoteComparison condensed = quote.isCut() ? condensed(turn, words, telling) : null;
        return condensed != null ? condensed : misquoting.compare(turn, telling);
    }

    private @Nullable QuoteComparison same(String turn) {
        String text = quote.text();
        for (int at = turn.indexOf(text); at >= 0; at = turn.indexOf(text, at + 1)) {
            if (Letters.isBoundary(turn, at) && Letters.isBoundary(turn, at + text.length())
                    && !Signs.areCut(turn, new MatchRange(at, at + text.length()))) {
                return QuoteComparison.same(Wording.VERBATIM, List.of(new MatchRange(at, at + text.length())),
                        Set.of());
            }
        }
        return null;
    }

    private @Nullable QuoteComparison folded(String turn, Folded words) {
        Folded.Found whole = words.find(folded, 0);
        boolean loose = whole == null;
        Folded.Found found = loose ? words.find(loosened, 0) : whole;
        if (found == null || Signs.areCut(turn, found.range())) {
            return null;
        }
        String stretch = turn.substring(found.range().from(), found.range().to());
        Set<Fold> folds = needed(stretch, loose ? Edges.loosened(quote.text()) : quote.text());
        if (loose) {
            folds.add(Fold.ENDS);
        }
        return QuoteComparison.same(Wording.NORMALISED, List.of(found.range()), folds);
    }

    /// The folds without which the two would differ.
    private static Set<Fold> needed(String said, String quoted) {
        Set<Fold> needed = EnumSet.noneOf(Fold.class);
        for (Fold fold : Folded.ALL) {
            Set<Fold> others = new HashSet<>(Folded.ALL);
            others.remove(fold);
            if (!Folded.of(said, others).text().equals(Folded.of(quoted, others).text())) {
                needed.add(fold);
            }
        }
        return needed;
    }

    /// The parts in their order, as near together as they stand anywhere in the turn; null where they do not.
    private @Nullable QuoteComparison condensed(String turn, Folded words, TellingWords telling) {
        List<MatchRange> best = List.of();
        for (Folded.Found first = words.find(parts.getFirst(), 0); first != null; first = words.find(parts.getFirst(),
                first.from() + 1)) {
            List<MatchRange> chain = chain(words, first);
            if (chain.isEmpty()) {
                break;
            }
            if (best.isEmpty() || length(chain) < length(best)) {
                best = chain;
            }
        }
        if (best.isEmpty()) {
            return null;
        }
        Set<QuoteFlag> flags = telling.in(turn, between(best)).flags();
        flags.addAll(telling.in(quote.text(), quote.insertions()).flags());
        for (MatchRange gap : between(best)) {
            flags.addAll(Signs.differences(turn.substring(gap.from(), gap.to()), ""));
        }
        if (best.stream().anyMatch(part -> Signs.areCut(turn, part))) {
            flags.add(QuoteFlag.NUMBER);
        }
        return flags.isEmpty()
                ? QuoteComparison.same(Wording.CONDENSED, best, Set.of())
                : new QuoteComparison(Wording.ALTERED, 1, best, Set.of(), flags, 0);
    }

    private List<MatchRange> chain(Folded words, Folded.Found first) {
        List<MatchRange> chain = new ArrayList<>(List.of(first.range()));
        int at = first.to();
        for (Folded part : parts.subList(1, parts.size())) {
            Folded.Found next = words.find(part, at);
            if (next == null) {
                return List.of();
            }
            chain.add(next.range());
            at = next.to();
        }
        return chain;
    }

    private static int length(List<MatchRange> chain) {
        return chain.getLast().to() - chain.getFirst().from();
    }

    private static List<MatchRange> between(List<MatchRange> chain) {
        List<MatchRange> between = new ArrayList<>();
        for (int i = 1; i < chain.size(); i++) {
            between.add(new MatchRange(chain.get(i - 1).to(), chain.get(i).from()));
        }
        return between;
    }
}
