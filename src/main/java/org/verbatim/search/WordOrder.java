package org.verbatim.search;

import java.util.Comparator;
import java.util.List;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import org.verbatim.text.Words;

/// Puts matches in order by the words at them, as a dictionary that does without capitals would.
final class WordOrder implements Comparator<String> {

    private final ConcordanceSort sort;
    private final Collator collator = Collator.getInstance(ULocale.ROOT);

    WordOrder(ConcordanceSort sort) {
        this.sort = sort;
        collator.setStrength(Collator.SECONDARY);
    }

    /// What a match is compared by: the words that its line shows, the nearest first.
    String key(Match match) {
        String text = match.hit().text();
        MatchRange range = match.range();
        return switch (sort) {
            case BEFORE -> joined(words(ConcordanceContext.before(text, range.from())).reversed());
            case AFTER -> joined(words(ConcordanceContext.after(text, range.to())));
            case MATCH -> joined(words(text.substring(range.from(), range.to())));
            case POSITION, NEWEST, OLDEST -> "";
        };
    }

    @Override
    public int compare(String one, String other) {
        return collator.compare(one, other);
    }

    private static List<String> words(String text) {
        return Words.of(text).stream().map(word -> text.substring(word.from(), word.to())).toList();
    }

    private static String joined(List<String> words) {
        return String.join(" ", words);
    }
}
