package org.verbatim.quote;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/// The verdict on a quote, with its evidence. `quote` is what was held against the archive, without quotation marks around it; `claimed` is who is said
/// to have said it, null where nobody is named, and `claimedKnown` whether the archive has turns of anybody called so. `attribution` is whether it is by them. `wording` says how the words
/// compare, null where the verdict is about something else. `matches` has the best first: every place with the same words as far as they are listed (`places`
/// is how many turns have them, exact unless `morePlaces`), the nearest turns of an altered quote, the pieces of a spliced one in their order.
public record CheckedQuote(String quote, @Nullable String claimed, boolean claimedKnown, Verdict verdict,
        Attribution attribution,
        @Nullable Wording wording, List<QuoteMatch> matches, long places, boolean morePlaces,
        Searched searched) {

    /// Matches in a file of evidence.
    private static final int FILED = 10;

    public CheckedQuote {
        matches = List.copyOf(matches);
    }

    /// What may change its meaning: that of the best match. A spliced quote has other troubles.
    public Set<QuoteFlag> flags() {
        return matches.isEmpty() || verdict == Verdict.SPLICED ? Set.of() : matches.getFirst().flags();
    }

    /// The first matches as a file of evidence is asked for: keys with the numbers of their words.
    public List<String> evidence() {
        return matches.stream().limit(FILED).map(match -> match.hit().key() + ":" + match.words()).toList();
    }

    /// What was looked through; the days are null where no interview is dated.
    public record Searched(long interviews, long turns, @Nullable LocalDate earliest, @Nullable LocalDate latest) {}
}
