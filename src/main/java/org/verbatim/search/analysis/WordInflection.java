package org.verbatim.search.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Takes the inflection off word by word with one of Lucene's analyzers. A word goes in as it is written, since endings are told by their
/// accents in some languages, and its stem is folded afterwards.
final class WordInflection implements Inflection {

    private final LazyAnalyzer analyzer;
    private final StemMemory known = new StemMemory();

    WordInflection(Supplier<Analyzer> maker) {
        this.analyzer = new LazyAnalyzer(maker);
    }

    @Override
    public Terms stems(String text, Terms words) {
        return words.derived(i -> stem(text.substring(words.from(i), words.to(i)), words.term(i)));
    }

    private String stem(String written, String term) {
        return known.of(written, () -> {
            String stem = Folding.fold(analyzed(Folding.lower(written)));
            return stem.isEmpty() ? term : stem;
        });
    }

    /// What the analyzer leaves of the word; nothing where it would drop or divide it.
    private String analyzed(String word) {
        try (TokenStream tokens = analyzer.tokens(word)) {
            CharTermAttribute token = tokens.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute step = tokens.addAttribute(PositionIncrementAttribute.class);
            tokens.reset();
            String first = tokens.incrementToken() ? token.toString() : "";
            boolean divided = false;
            while (tokens.incrementToken()) {
                divided |= step.getPositionIncrement() > 0; // else another lemma of the same word
            }
            tokens.end();
            return divided ? "" : first;
        } catch (IOException e) {
            throw new UncheckedIOException("A word cannot be analysed", e);
        }
    }
}
