package org.verbatim.quote;

import java.util.List;
import java.util.Set;

import org.verbatim.search.Hit;
import org.verbatim.search.MatchRange;
import org.verbatim.search.Run;
import org.verbatim.text.WordRange;

/// A turn that speaks for or against a quote. `similarity` is 1 for the same words and falls with each that differs; `ranges` are where the quote's
/// words stand in the turn; `sentence` is the stretch of whole sentences around them; `words` are their numbers for a link; `diff` leads from
/// the turn's words to the quote's; `attribution` is whether it is by whoever is said to have said it.
public record QuoteMatch(Hit hit, Wording wording, double similarity, List<MatchRange> ranges, Set<Fold> folds,
        Set<QuoteFlag> flags, MatchRange sentence, WordRange words, List<DiffPart> diff, Attribution attribution) {

    public QuoteMatch {
        ranges = List.copyOf(ranges);
        folds = Set.copyOf(folds);
        flags = Set.copyOf(flags);
        diff = List.copyOf(diff);
    }

    /// Whether whoever is said to have said the quote speaks here.
    public boolean claimed() {
        return attribution == Attribution.CONFIRMED;
    }

    /// The whole sentences, the quote's words marked.
    public List<Run> runs() {
        return Run.of(hit.text(), sentence.from(), sentence.to(), ranges);
    }

    /// Whether the words differ from the quote's in any character.
    public boolean differs() {
        return diff.stream().anyMatch(part -> part.op() != DiffPart.Op.EQUAL);
    }

    /// The permanent address of these words, below the site.
    public String path() {
        return "/t/" + hit.key() + "?w=" + words;
    }
}
