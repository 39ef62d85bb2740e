package org.verbatim.quote;

import java.util.List;

import org.springframework.stereotype.Service;
import org.verbatim.ingest.Articles;
import org.verbatim.quote.CheckedArticle.CheckedQuotation;
import org.verbatim.text.Words;
import org.verbatim.transcript.ParsedArticle;
import org.verbatim.transcript.ParsedQuotation;

/// Checks every quotation of an article, each with whom the article says it is of.
@Service
public class ArticleChecks {

    private static final int SHORTEST = 2;

    private final Articles articles;
    private final QuoteChecks checks;
    private final QuoteSettings settings;

    ArticleChecks(Articles articles, QuoteChecks checks, QuoteSettings settings) {
        this.articles = articles;
        this.checks = checks;
        this.settings = settings;
    }

    /// The article's bytes in any encoding; `name` is what messages call it. Throws [org.verbatim.ingest.UnreadableArticle], and [Uncheckable] where it quotes
    /// nothing.
    public CheckedArticle check(String name, byte[] bytes) {
        ParsedArticle article = articles.read(name, bytes);
        List<ParsedQuotation> all = article.quotations();
        if (all.isEmpty()) {
            throw new Uncheckable(name + ": there is nothing in quotation marks to check.");
        }
        List<ParsedQuotation> some = all.subList(0, Math.min(all.size(), settings.maxQuotations()));
        return new CheckedArticle(article.title(), some.stream().map(this::check).toList(), all.size() - some.size());
    }

    private CheckedQuotation check(ParsedQuotation quotation) {
        boolean checkable = Words.count(quotation.text()) >= SHORTEST
                && quotation.text().length() <= settings.maxLength();
        return new CheckedQuotation(quotation,
                checkable ? checks.check(quotation.text(), quotation.speaker()) : null);
    }
}
