package org.verbatim.parse.articles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.verbatim.parse.articles.QuoteMarks.Quote;
import org.verbatim.text.Chars;
import org.verbatim.transcript.ParsedArticle;
import org.verbatim.transcript.ParsedQuotation;
import org.verbatim.transcript.ParsedTranscript;
import org.verbatim.transcript.ParsedTurn;
import org.verbatim.transcript.SourceSpan;
import org.verbatim.transcript.SpanKind;
import org.verbatim.transcript.TurnKind;
import org.verbatim.transcript.WordSpan;

/// Collects every quotation of an article that was read: its quoted turns, and what stands between quotation marks in its other sentences, its title and its
/// headings.
final class ArticleQuotations {

    private record Found(int place, String text, @Nullable String speaker, @Nullable String label, boolean fragment) {}

    private final List<Found> found = new ArrayList<>();

    private ArticleQuotations() {
    }

    static ParsedArticle of(ParsedTranscript article) {
        ArticleQuotations quotations = new ArticleQuotations();
        article.turns().forEach(quotations::addFrom);
        for (SourceSpan span : article.spans()) {
            if (span.kind() == SpanKind.FRONT || span.kind() == SpanKind.HEADING) {
                quotations.addFrom(article.text().substring(span.from() - article.from(), span.to() - article.from()),
                        span.from());
            }
        }
        return new ParsedArticle(article.facts().title(), quotations.inOrder(article.text()));
    }

    private void addFrom(ParsedTurn turn) {
        if (turn.kind() == TurnKind.QUOTED) {
            found.add(new Found(turn.words().getFirst().from(), turn.text(), turn.speaker(), turn.label(), false));
            return;
        }
        for (Quote quote : QuoteMarks.of(turn.text())) {
            String text = turn.text().substring(quote.open() + 1, quote.close());
            found.add(new Found(place(turn, quote.open()), text, turn.speaker(), null, true));
        }
    }

    private void addFrom(String text, int place) {
        for (Quote quote : QuoteMarks.of(text)) {
            found.add(
                    new Found(place + quote.open(), text.substring(quote.open() + 1, quote.close()), null, null, true));
        }
    }

    /// Where a character of a turn stands in the source.
    private static int place(ParsedTurn turn, int at) {
        WordSpan last = turn.words().getFirst();
        for (WordSpan piece : turn.words()) {
            if (piece.textFrom() <= at) {
                last = piece;
            }
        }
        return last.from() + Math.min(at - last.textFrom(), last.to() - last.from() - 1);
    }

    private List<ParsedQuotation> inOrder(String source) {
        found.sort(Comparator.comparingInt(Found::place));
        List<ParsedQuotation> quotations = new ArrayList<>();
        int line = 1;
        int at = 0;
        for (Found one : found) {
            for (; at < one.place() && at < source.length(); at++) {
                line += source.charAt(at) == '\n' ? 1 : 0;
            }
            if (!Chars.strip(one.text()).isEmpty()) {
                quotations.add(new ParsedQuotation(Chars.strip(one.text()), one.speaker(), one.label(), line,
                        one.fragment()));
            }
        }
        return quotations;
    }
}
