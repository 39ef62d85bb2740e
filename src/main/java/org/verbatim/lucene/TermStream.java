package org.verbatim.lucene;

import java.util.function.IntFunction;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Hands the terms of one turn after the other to the index.
final class TermStream extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private IntFunction<String> terms = i -> "";
    private int size;
    private int next;

    /// The terms to hand out after the next `reset`.
    void set(IntFunction<String> newTerms, int newSize) {
        terms = newTerms;
        size = newSize;
    }

    @Override
    public void reset() {
        clearAttributes(); // once is enough: only the term ever changes
        next = 0;
    }

    @Override
    public boolean incrementToken() {
        if (next >= size) {
            return false;
        }
        term.setEmpty().append(terms.apply(next++));
        return true;
    }
}
