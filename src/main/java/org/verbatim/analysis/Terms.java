package org.verbatim.analysis;

import java.util.Arrays;
import java.util.function.IntFunction;

import org.jspecify.annotations.Nullable;

/// The terms of a text in order, folded, each with its place in the text. One thread uses them.
public final class Terms {

    private @Nullable String[] terms;
    private int[] from;
    private int[] to;
    private int size;
    private final @Nullable IntFunction<String> derived;

    Terms(int expected) {
        terms = new String[expected];
        from = new int[expected];
        to = new int[expected];
        derived = null;
    }

    private Terms(Terms places, IntFunction<String> derived) {
        this.terms = new String[places.size];
        this.from = places.from;
        this.to = places.to;
        this.size = places.size;
        this.derived = derived;
    }

    /// Other terms in the same places, each made when it is first asked for.
    Terms derived(IntFunction<String> term) {
        return new Terms(this, term);
    }

    void add(String term, int start, int end) {
        if (size == terms.length) {
            int larger = Math.max(4, size * 2);
            terms = Arrays.copyOf(terms, larger);
            from = Arrays.copyOf(from, larger);
            to = Arrays.copyOf(to, larger);
        }
        terms[size] = term;
        from[size] = start;
        to[size] = end;
        size++;
    }

    public int size() {
        return size;
    }

    public String term(int i) {
        String term = terms[i];
        if (term == null && derived != null) {
            term = derived.apply(i);
            terms[i] = term;
        }
        if (term == null) {
            throw new IndexOutOfBoundsException("no term " + i + " of " + size);
        }
        return term;
    }

    /// Where the term begins in the text, in UTF-16 units.
    public int from(int i) {
        return from[i];
    }

    /// Where it ends, exclusive.
    public int to(int i) {
        return to[i];
    }

    /// The terms with spaces between: the form under which names and titles are compared.
    public String joined() {
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < size; i++) {
            joined.append(i == 0 ? "" : " ").append(term(i));
        }
        return joined.toString();
    }
}
