package org.verbatim.quote;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The part of a long turn in which a quote is most likely to stand.
final class Stretch {

    private Stretch() {
    }

    /// The turn where it has at most so many tokens; else as many in a row, those among which most are tokens of the quote.
    static List<Token> of(List<Token> quote, List<Token> turn, int most) {
        if (turn.size() <= most) {
            return turn;
        }
        Set<String> sought = new HashSet<>();
        quote.forEach(token -> sought.add(token.text()));
        int have = 0;
        int best = 0;
        int bestEnd = most;
        for (int end = 1; end <= turn.size(); end++) {
            have += sought.contains(turn.get(end - 1).text()) ? 1 : 0;
            have -= end > most && sought.contains(turn.get(end - 1 - most).text()) ? 1 : 0;
            if (end >= most && have > best) {
                best = have;
                bestEnd = end;
            }
        }
        return turn.subList(bestEnd - most, bestEnd);
    }
}
