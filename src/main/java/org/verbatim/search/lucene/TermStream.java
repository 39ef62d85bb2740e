package org.verbatim.search.lucene;

import java.util.function.IntFunction;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Hands the terms of one turn after the other to the index.
final class TermStream extends TokenStream {

    private static final int GAP = 100;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private IntFunction<String> terms = i -> "";
    private int size;
    private int gap;
    private int next;

    /// The terms to hand out after the next `reset`.
    void set(IntFunction<String> newTerms, int newSize) {
        terms = newTerms;
        size = newSize;
        gap = newSize;
    }

    /// The terms to hand out after the next `reset`: some, and others so far behind them that none of both stand side by side.
    void set(IntFunction<String> first, int firstSize, IntFunction<String> second, int secondSize) {
        set(i -> i < firstSize ? first.apply(i) : second.apply(i - firstSize), firstSize + secondSize);
        gap = firstSize;
    }

    @Override
    public void reset() {
        clearAttributes(); // once is enough: only these two ever change
        next = 0;
    }

    @Override
    public boolean incrementToken() {
        if (next >= size) {
            return false;
        }
        step.setPositionIncrement(next == gap ? GAP : 1);
        term.setEmpty().append(terms.apply(next++));
        return true;
    }
}
