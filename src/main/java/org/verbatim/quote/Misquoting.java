package org.verbatim.quote;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.verbatim.search.MatchRange;

/// Aligns a quote with turns whose words it does not have as they are, and says what was changed.
final class Misquoting {

    /// Larger comparisons look at the part of the turn that has most of the quote's words.
    private static final long MOST_STEPS = 20_000_000;

    private final PastedQuote quote;
    private final String said;
    private final List<Token> tokens;
    private final Set<Integer> cuts = new HashSet<>();

    Misquoting(PastedQuote quote) {
        this.quote = quote;
        this.said = quote.said();
        this.tokens = Token.of(said);
        int end = 0;
        int token = 0;
        for (String part : quote.parts()) {
            end += part.length();
            while (token < tokens.size() && tokens.get(token).to() <= end) {
                token++;
            }
            cuts.add(token);
            end += PastedQuote.BETWEEN.length();
        }
    }

    /// The nearest stretch of the turn, altered however near it is; null where nothing is alike.
    @Nullable
    QuoteComparison compare(String turn, TellingWords telling) {
        List<Token> all = Token.of(turn);
        if (all.isEmpty()) {
            return null;
        }
        List<Token> stretch = Stretch.of(tokens, all, (int) Math.max(1, MOST_STEPS / tokens.size()));
        Alignment aligned = Alignment.of(tokens, stretch, cuts);
        if (aligned.similarity() == 0) {
            return null;
        }
        MatchRange range = new MatchRange(stretch.get(aligned.from()).from(), stretch.get(aligned.to() - 1).to());
        Set<QuoteFlag> flags = flags(turn, stretch, aligned, telling);
        MatchRange whole = Signs.withAttached(turn, range);
        Set<QuoteFlag> signs = Signs.differences(turn.substring(whole.from(), whole.to()), quote.text());
        flags.addAll(signs);
        if (aligned.similarity() == 1 && !quote.isCut() && signs.isEmpty()) {
            flags.add(QuoteFlag.PUNCTUATION);
        }
        return new QuoteComparison(Wording.ALTERED, aligned.similarity(), List.of(range), Set.of(), flags,
                aligned.longestUnmatched());
    }

    private Set<QuoteFlag> flags(String turn, List<Token> stretch, Alignment aligned, TellingWords telling) {
        boolean[] kept = new boolean[stretch.size()];
        List<MatchRange> added = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (aligned.partner(i) >= 0) {
                kept[aligned.partner(i)] = true;
            } else {
                added.add(range(tokens.get(i)));
            }
        }
        List<MatchRange> leftOut = new ArrayList<>();
        for (int j = aligned.from(); j < aligned.to(); j++) {
            if (!kept[j]) {
                leftOut.add(range(stretch.get(j)));
            }
        }
        Set<QuoteFlag> flags = telling.in(turn, leftOut).differences(telling.in(said, added));
        flags.addAll(telling.in(quote.text(), quote.insertions()).flags());
        return flags;
    }

    private static MatchRange range(Token token) {
        return new MatchRange(token.from(), token.to());
    }
}
