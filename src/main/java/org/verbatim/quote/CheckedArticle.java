package org.verbatim.quote;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.verbatim.transcript.ParsedQuotation;

/// An article held against the archive: each of its quotations in order. `title` is null where it has none; `unchecked` is how many quotations more it has than one
/// check takes.
public record CheckedArticle(@Nullable String title, List<CheckedQuotation> quotations, int unchecked) {

    private static final int FILED = 50;

    public CheckedArticle {
        quotations = List.copyOf(quotations);
    }

    /// A quotation with its verdict; `checked` is null for a single word between quotation marks, which is as often a title or a doubt as a quote.
    public record CheckedQuotation(ParsedQuotation quotation, @Nullable CheckedQuote checked) {}

    /// The best match of each quotation as a file of evidence is asked for, at most as many as one takes.
    public List<String> evidence() {
        return quotations.stream().flatMap(one -> Stream.ofNullable(one.checked()))
                .flatMap(checked -> checked.evidence().stream().limit(1)).distinct().limit(FILED).toList();
    }

    /// How many quotations have each verdict, verdicts in their order; those that none has are left out.
    public Map<Verdict, Integer> counts() {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (CheckedQuotation one : quotations) {
            if (one.checked() != null) {
                counts.merge(one.checked().verdict(), 1, Integer::sum);
            }
        }
        return counts;
    }
}
