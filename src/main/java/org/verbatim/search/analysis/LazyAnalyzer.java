package org.verbatim.search.analysis;

import java.util.function.Supplier;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.jspecify.annotations.Nullable;

/// One of Lucene's analyzers, made when its language is first met: some read a dictionary.
final class LazyAnalyzer {

    private final Supplier<Analyzer> maker;
    private volatile @Nullable Analyzer analyzer;

    LazyAnalyzer(Supplier<Analyzer> maker) {
        this.maker = maker;
    }

    /// The text's tokens, to be read and closed before the same thread asks for others.
    TokenStream tokens(String text) {
        Analyzer made = analyzer;
        if (made == null) {
            made = maker.get();
            analyzer = made;
        }
        return made.tokenStream("", text);
    }
}
