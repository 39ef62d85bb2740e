package org.verbatim.article;

import java.util.ArrayList;
import java.util.List;

import org.verbatim.article.QuoteMarks.Quote;
import org.verbatim.layout.OtherFormats;
import org.verbatim.reading.Attempt;
import org.verbatim.reading.Chars;
import org.verbatim.reading.Format;
import org.verbatim.reading.ReadLimits;
import org.verbatim.reading.SourceText;
import org.verbatim.transcript.Lossless;
import org.verbatim.transcript.ParsedArticle;
import org.verbatim.transcript.ParsedSection;
import org.verbatim.transcript.ParsedTranscript;
import org.verbatim.transcript.SpanKind;

/// A news article that tells in prose who said what: quotations with attributions, reported speech, and the writer's own words between.
public final class QuotedArticle implements Format {

    static final String ID = "quoted-article";
    private static final int VERSION = 2;
    private static final int FEWEST_REPORTED = 3;
    private static final int MANY = 8;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public int version() {
        return VERSION;
    }

    @Override
    public Attempt attempt(SourceText source, ReadLimits limits) {
        if (OtherFormats.begin(source.text())) {
            return Attempt.missed("the text is marked up as another format");
        }
        ArticleLayout layout = ArticleLayout.of(source.text());
        ArticleDraft draft = new ArticleDraft(source.text());
        ParsedTranscript transcript = read(source.text(), layout, draft);
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

    /// What the text quotes, however little of it is attributed to anybody.
    public static ParsedArticle quotations(SourceText source) {
        return ArticleQuotations
                .of(read(source.text(), ArticleLayout.of(source.text()), new ArticleDraft(source.text())));
    }

    private static ParsedTranscript read(String source, ArticleLayout layout, ArticleDraft draft) {
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
        return new ParsedTranscript(source, 0, layout.facts(), referents.speakers(), sections, draft.turns,
                draft.spans.spans(), draft.warnings);
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
