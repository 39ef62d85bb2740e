package org.verbatim.quote;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.verbatim.search.SearchEngine;
import org.verbatim.search.SearchGuide;

/// Says of a quote whether the archive has it, and in which words.
@Service
public class QuoteChecks {

    private final SearchEngine engine;
    private final SearchGuide guide;
    private final QuoteMatches matches;
    private final QuoteSettings settings;
    private final WordLists lists = new WordLists();

    QuoteChecks(SearchEngine engine, SearchGuide guide, QuoteMatches matches, QuoteSettings settings) {
        this.engine = engine;
        this.guide = guide;
        this.matches = matches;
        this.settings = settings;
    }

    /// Checks one quote; `speaker` is who is said to have said it: a name, another name, a surname, a label or a slug, null for anybody. Throws [Uncheckable].
    /// Some searches, and the alignment with some dozen turns.
    public CheckedQuote check(String typed, @Nullable String speaker) {
        if (typed.length() > settings.maxLength()) {
            throw new Uncheckable("The quote has " + typed.length() + " characters, more than the "
                    + settings.maxLength() + " that one check takes (verbatim.quote.max-length).");
        }
        PastedQuote quote = PastedQuote.of(typed);
        if (quote.parts().isEmpty()) {
            throw new Uncheckable("There is no word to check.");
        }
        Claim claim = Claim.of(speaker, engine, guide);
        return checked(new QuoteCheck(engine, lists, quote, claim, settings.places()).run());
    }

    /// The languages in which a check knows which words negate, as tags.
    public Set<String> warnedLanguages() {
        return WordLists.languages();
    }

    private CheckedQuote checked(Judgement judgement) {
        List<QuoteMatch> shown = matches.of(judgement.evidence());
        Wording wording = judgement.wording();
        Verdict verdict = judgement.verdict();
        if (wording == Wording.VERBATIM) {
            // only now it is known whether the source breaks off between the words
            shown.sort(Comparator.comparing(QuoteMatch::attribution)
                    .thenComparing(QuoteMatch::wording));
            wording = shown.getFirst().wording();
            verdict = verdict == Verdict.MISATTRIBUTED ? verdict : wording.verdict();
        }
        return new CheckedQuote(judgement.quote().text(), judgement.claim().name(), judgement.claim().isKnown(),
                verdict, judgement.attribution(), wording, shown, judgement.places(), judgement.morePlaces(),
                matches.searched());
    }
}
