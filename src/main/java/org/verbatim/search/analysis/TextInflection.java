package org.verbatim.search.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Takes the inflection off in languages whose words can only be told by a dictionary: the analyzer cuts the text itself.
final class TextInflection implements Inflection {

    private final LazyAnalyzer analyzer;

    TextInflection(Supplier<Analyzer> maker) {
        this.analyzer = new LazyAnalyzer(maker);
    }

    @Override
    public Terms stems(String text, Terms words) {
        Terms stems = new Terms(text, words.size() + 4);
        try (TokenStream tokens = analyzer.tokens(text)) {
            CharTermAttribute token = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = tokens.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute step = tokens.addAttribute(PositionIncrementAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                String stem = Folding.fold(token.toString());
                if (step.getPositionIncrement() > 0 && !stem.isEmpty()) {
                    stems.add(stem, place.startOffset(), place.endOffset());
                }
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("A text cannot be analysed", e);
        }
        return stems;
    }
}
