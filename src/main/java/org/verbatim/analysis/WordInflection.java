package org.verbatim.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/// Takes the inflection off word by word with one of Lucene's analyzers. A word goes in as it is written, since endings are told by their
/// accents in some languages, and its stem is folded afterwards. The analyzer is made when the language is first met: some
/// read a dictionary.
final class WordInflection implements Inflection {

    private static final int REMEMBERED = 100_000;

    private final Supplier<Analyzer> maker;
    private final Map<String, String> known = new ConcurrentHashMap<>();
    private volatile @Nullable Analyzer analyzer;

    WordInflection(Supplier<Analyzer> maker) {
        this.maker = maker;
    }

    @Override
    public Terms stems(String text, Terms words) {
        return words.derived(i -> stem(text.substring(words.from(i), words.to(i)), words.term(i)));
    }

    private String stem(String written, String term) {
        String remembered = known.get(written);
        if (remembered != null) {
            return remembered;
        }
        String stem = Folding.fold(analyzed(Folding.lower(written)));
        if (known.size() >= REMEMBERED) {
            known.clear();
        }
        String kept = stem.isEmpty() ? term : stem;
        known.put(written, kept);
        return kept;
    }

    /// What the analyzer leaves of the word; nothing where it would drop or divide it.
    private String analyzed(String word) {
        try (TokenStream tokens = analyzer().tokenStream("", word)) {
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

    private Analyzer analyzer() {
        Analyzer made = analyzer;
        if (made == null) {
            made = maker.get();
            analyzer = made;
        }
        return made;
    }
}
