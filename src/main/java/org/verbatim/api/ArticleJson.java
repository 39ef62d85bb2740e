package org.verbatim.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.verbatim.quote.CheckedArticle;
import org.verbatim.quote.CheckedArticle.CheckedQuotation;

/// An article held against the archive. `counts` has the verdicts that there are; `unchecked` is how many quotations more the article has than one check
/// takes.
record ArticleJson(@Nullable String title, Map<String, Integer> counts, int unchecked, List<QuotationJson> quotations) {

    static ArticleJson of(CheckedArticle article) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        article.counts().forEach((verdict, count) -> counts.put(CheckJson.word(verdict), count));
        return new ArticleJson(article.title(), counts, article.unchecked(),
                article.quotations().stream().map(QuotationJson::of).toList());
    }

    /// A quotation in its order; `line` counts from 1; `attribution` is how the article says who said it; `check` is null for a single word.
    record QuotationJson(String text, @Nullable String speaker, @Nullable String attribution, int line,
            boolean fragment, @Nullable CheckJson check) {

        static QuotationJson of(CheckedQuotation one) {
            var quotation = one.quotation();
            return new QuotationJson(quotation.text(), quotation.speaker(), quotation.label(), quotation.line(),
                    quotation.fragment(), one.checked() == null ? null : CheckJson.of(one.checked()));
        }
    }
}
