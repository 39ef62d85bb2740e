package org.verbatim.parse.articles;

import java.util.ArrayList;
import java.util.List;

import org.verbatim.parse.articles.QuoteMarks.Quote;
import org.verbatim.parse.pages.Habit;
import org.verbatim.parse.pages.Page;
import org.verbatim.parse.reading.Attempt;
import org.verbatim.parse.reading.ReadLimits;
import org.verbatim.text.Chars;
import org.verbatim.transcript.Lossless;
import org.verbatim.transcript.ParsedArticle;
import org.verbatim.transcript.ParsedSection;
import org.verbatim.transcript.ParsedTranscript;
import org.verbatim.transcript.SpanKind;

/// A news article that tells in prose who said what: quotations with attributions, reported speech, and the writer's own words between.
public final class QuotedArticle implements Habit {

    private static final int VERSION = 5;
    private static final int FEWEST_REPORTED = 3;
    private static final int MANY = 8;

    @Override
    public int version() {
        return VERSION;
    }

    @Override
    public Attempt attempt(Page page, ReadLimits limits) {
        ArticleDraft draft = new ArticleDraft(page.source());
        ParsedTranscript transcript = read(page, draft);
        if (draft.turns.size() > limits.maxTurns()) {
            return Attempt.missed("more than " + limits.maxTurns() + " turns (maxTurns)");
        }
        long speech = draft.quoted() + draft.reported();
        if (draft.quoted() == 0 && draft.reported() < FEWEST_REPORTED) {
            return Attempt.missed("no quotation with somebody who is said to have said it");
        }
        double confidence = speech < 2 ? 0.4 : 0.5 + 0.35 * Math.min(speech, MANY) / MANY;
        return Attempt.read(confidence, Lossless.check(transcript));
    }

    /// What the page quotes, however little of it is attributed to anybody.
    public static ParsedArticle quotations(Page page) {
        return ArticleQuotations.of(read(page, new ArticleDraft(page.source())));
    }

    private static ParsedTranscript read(Page page, ArticleDraft draft) {
        ArticleLayout layout = ArticleLayout.of(page);
        Cast people = new Cast(sentences(layout));
        Referents referents = new Referents(people);
        Clauses clauses = new Clauses(people);
        List<ParsedSection> sections = new ArrayList<>();
        for (ArticleLayout.Block block : layout.blocks()) {
            switch (block.kind()) {
                case FRONT -> block.paint(draft.spans, SpanKind.FRONT);
                case BACK -> block.paint(draft.spans, SpanKind.BACK);
                case HEADING -> {
                    block.paint(draft.spans, SpanKind.HEADING);
                    sections.add(new ParsedSection(Chars.squeeze(block.words().text), draft.turns.size() + 1));
                }
                case BODY -> {
                    block.marks().forEach(mark -> draft.spans.paint(mark, mark + 1, SpanKind.PUNCTUATION));
                    new ArticleParagraph(block.words(), clauses, referents, draft).read();
                }
            }
        }
        sections.removeIf(section -> section.firstTurn() > draft.turns.size());
        return new ParsedTranscript(page.source(), 0, layout.facts(), referents.speakers(), sections, draft.turns,
                draft.spans.spans(), draft.warnings.list());
    }

    private static List<List<Word>> sentences(ArticleLayout layout) {
        List<List<Word>> sentences = new ArrayList<>();
        for (ArticleLayout.Block block : layout.blocks()) {
            if (block.kind() == ArticleLayout.Kind.BODY) {
                String text = block.words().text;
                List<Quote> quotes = QuoteMarks.of(text);
                int quote = 0;
                for (Sentences.Range sentence : Sentences.of(text, quotes)) {
                    int first = quote;
                    while (quote < quotes.size() && quotes.get(quote).open() < sentence.to()) {
                        quote++;
                    }
                    sentences.add(Word.of(text, sentence.from(), sentence.to(), quotes.subList(first, quote)));
                }
            }
        }
        return sentences;
    }
}
