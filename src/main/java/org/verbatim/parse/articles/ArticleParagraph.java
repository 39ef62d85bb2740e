package org.verbatim.parse.articles;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.verbatim.parse.articles.QuoteMarks.Quote;
import org.verbatim.parse.reading.Mapped;
import org.verbatim.parse.reading.TurnText;
import org.verbatim.text.Chars;
import org.verbatim.transcript.SpanKind;
import org.verbatim.transcript.TurnKind;

/// Reads one paragraph of an article into turns: quotations with whoever said them, reported sentences, and the writer's own words.
final class ArticleParagraph {

    private static final int LONGEST_LEAD = 500;

    private final Mapped paragraph;
    private final String text;
    private final Clauses clauses;
    private final Referents referents;
    private final ArticleDraft draft;
    private final List<Quote> quotes;
    private int narrationFrom = -1;
    private int narrationTo = -1;
    private @Nullable CastMember lastHere;
    private boolean afterQuote;

    ArticleParagraph(Mapped paragraph, Clauses clauses, Referents referents, ArticleDraft draft) {
        this.paragraph = paragraph;
        this.text = paragraph.text;
        this.clauses = clauses;
        this.referents = referents;
        this.draft = draft;
        this.quotes = QuoteMarks.of(text);
    }

    void read() {
        paragraph.paintSigns(draft.spans, SpanKind.PUNCTUATION);
        int quote = 0;
        for (Sentences.Range sentence : Sentences.of(text, quotes)) {
            int first = quote;
            while (quote < quotes.size() && quotes.get(quote).open() < sentence.to()) {
                quote++;
            }
            sentence(sentence, quotes.subList(first, quote));
        }
        endNarration();
    }

    private void sentence(Sentences.Range sentence, List<Quote> inside) {
        int at = sentence.from();
        for (int i = 0; i < inside.size(); i++) {
            Quote quote = inside.get(i);
            if (quote.open() < at) {
                continue; // the second half of a quotation that its attribution cut
            }
            int next = i + 1 < inside.size() ? inside.get(i + 1).open() : sentence.to();
            List<Word> after = words(quote.close() + 1, next);
            // "Renn asked: “Who?” Pell answered: “I did.”": what ends with a colon belongs to what it leads to
            boolean leads = !after.isEmpty() && after.getLast().is(':') && i + 1 < inside.size();
            Clauses.Statement attribution = !leads && mayBeAttributed(quote) ? clauses.attribution(after) : null;
            if (attribution != null) {
                told(at, quote.open());
                boolean cut = i + 1 < inside.size() && joins(quote.close() + 1, next);
                quoted(quote, cut ? inside.get(i + 1) : null, attribution, after);
                at = cut ? inside.get(i + 1).close() + 1 : next;
            } else {
                at = led(sentence, at, quote);
            }
        }
        told(at, sentence.to());
    }

    /// A quotation that ends its sentence inside its marks (“… done.” He left) has no attribution after it.
    private boolean mayBeAttributed(Quote quote) {
        int next = Chars.skipSpace(text, quote.close() + 1, text.length());
        boolean separated = next < text.length() && (text.charAt(next) == ',' || Chars.isDash(text.charAt(next)));
        return separated || text.charAt(quote.close() - 1) != '.';
    }

    /// “A,” he said, “B.”: one quotation, if only a comma or a dash stands before its second half.
    private boolean joins(int from, int to) {
        int end = Chars.trimEnd(text, from, to);
        return end > from && (text.charAt(end - 1) == ',' || Chars.isDash(text.charAt(end - 1)));
    }

    private void quoted(Quote quote, @Nullable Quote rest, Clauses.Statement attribution, List<Word> after) {
        CastMember speaker = referents.mentioned(attribution.subject());
        TurnText words = content(quote);
        if (rest != null) {
            words.add(" ", paragraph, rest.open() + 1, rest.close());
        }
        boolean asks = after.get(attribution.verb()).lower().startsWith("ask");
        emit(speaker, label(after), words, asks, quote);
    }

    private TurnText content(Quote quote) {
        TurnText words = new TurnText();
        words.add("", paragraph, quote.open() + 1, quote.close());
        return words;
    }

    private void emit(@Nullable CastMember speaker, @Nullable String label, TurnText words, boolean asks, Quote quote) {
        endNarration();
        referents.spoke(speaker, words.text(), asks);
        if (speaker == null) {
            draft.warn(paragraph, quote.open(), "nobody is named who said this");
        }
        draft.turn(TurnKind.QUOTED, speaker, label, words);
        lastHere = speaker;
        afterQuote = true;
    }

    /// Paints an attribution, without the punctuation at its ends, and returns it as printed.
    private @Nullable String label(List<Word> attribution) {
        int first = 0;
        int last = attribution.size();
        while (first < last && attribution.get(first).isMark()) {
            first++;
        }
        while (last > first && attribution.get(last - 1).isMark()) {
            last--;
        }
        if (first == last) {
            return null;
        }
        int from = attribution.get(first).from();
        int to = attribution.get(last - 1).to();
        paragraph.paint(draft.spans, from, to, SpanKind.ATTRIBUTION);
        return Chars.squeeze(text.substring(from, to));
    }

    /// Reads a quotation without an attribution after it. Returns up to where the sentence is read now: `at` itself where the
    /// quotation is but a fragment of it.
    private int led(Sentences.Range sentence, int at, Quote quote) {
        List<Word> before = words(Math.max(at, quote.open() - LONGEST_LEAD), quote.open());
        String content = text.substring(quote.open() + 1, quote.close());
        Lead lead = Lead.of(clauses, before, Lead.Quoted.of(content));
        if (lead != null) {
            List<Word> attribution = before.subList(lead.from(), before.size());
            told(at, attribution.getFirst().from());
            CastMember speaker = referents.mentioned(lead.subject());
            boolean asks = attribution.stream().anyMatch(word -> word.lower().startsWith("ask"));
            emit(speaker, label(attribution), content(quote), asks, quote);
            return quote.close() + 1;
        }
        boolean alone = before.stream().allMatch(Word::isMark)
                && words(quote.close() + 1, sentence.to()).stream().allMatch(Word::isMark);
        if (alone) {
            told(at, quote.open());
            if (lastHere != null && !afterQuote) {
                draft.warn(paragraph, quote.open(), "who said this is told only by the sentence before");
            }
            emit(lastHere, null, content(quote), false, quote);
            return quote.close() + 1;
        }
        return at;
    }

    private List<Word> words(int from, int to) {
        return Word.of(text, from, to, quotes);
    }

    /// Takes a stretch of the writer's words: reported speech, or narration.
    private void told(int from, int to) {
        List<Word> words = words(from, to);
        if (words.stream().allMatch(Word::isMark)) {
            return;
        }
        afterQuote = false;
        NounPhrase source = source(words);
        Clauses.Statement statement = source == null ? clauses.statement(words) : null;
        boolean says = statement != null && statement.verb() > 0 && clauses.isReporting(words, statement.verb());
        boolean passive = says && statement != null && statement.passive();
        CastMember subject = source != null
                ? referents.mentioned(source)
                : statement != null ? referents.mentioned(statement.subject()) : null;
        lastHere = subject == null ? lastHere : subject;
        if ((source != null || says) && (subject != null || passive)) {
            endNarration();
            TurnText reported = new TurnText();
            reported.add("", paragraph, from, to);
            boolean asks = says && statement != null && words.get(statement.verb()).lower().startsWith("ask");
            referents.spoke(passive ? null : subject, reported.text(), asks);
            draft.turn(TurnKind.REPORTED, passive ? null : subject, null, reported);
        } else {
            narrationFrom = narrationFrom < 0 ? from : narrationFrom;
            narrationTo = to;
        }
    }

    /// "According to her, …", or the same after a comma; or "…, she said" at the end.
    private @Nullable NounPhrase source(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            boolean begins = i == 0 || words.get(i - 1).is(',') || words.get(i).isCapitalised();
            NounPhrase source = begins ? clauses.source(words, i) : null;
            if (source != null) {
                return source;
            }
        }
        return clauses.sourceAfter(words);
    }

    private void endNarration() {
        if (narrationFrom >= 0) {
            TurnText narration = new TurnText();
            narration.add("", paragraph, narrationFrom, narrationTo);
            draft.turn(TurnKind.NARRATION, null, null, narration);
            narrationFrom = -1;
        }
    }
}
