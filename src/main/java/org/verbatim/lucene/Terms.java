package org.verbatim.lucene;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/// The terms of a text in order, folded, each with its place in the text.
final class Terms {

    private String[] terms;
    private @Nullable String[] stems;
    private int[] from;
    private int[] to;
    private int size;

    Terms(int expected) {
        terms = new String[expected];
        stems = new String[expected];
        from = new int[expected];
        to = new int[expected];
    }

    void add(String term, int start, int end) {
        if (size == terms.length) {
            int larger = size * 2;
            terms = Arrays.copyOf(terms, larger);
            stems = Arrays.copyOf(stems, larger);
            from = Arrays.copyOf(from, larger);
            to = Arrays.copyOf(to, larger);
        }
        terms[size] = term;
        from[size] = start;
        to[size] = end;
        size++;
    }

    int size() {
        return size;
    }

    String term(int i) {
        return terms[i];
    }

    /// The term without its inflection.
    String stem(int i) {
        String stem = stems[i];
        if (stem == null) {
            stem = Stemmer.stem(terms[i]);
            stems[i] = stem;
        }
        return stem;
    }

    /// Where the term begins in the text, in UTF-16 units.
    int from(int i) {
        return from[i];
    }

    /// Where it ends, exclusive.
    int to(int i) {
        return to[i];
    }

    /// The terms with spaces between: the form under which names and titles are compared.
    String joined() {
        return String.join(" ", Arrays.asList(terms).subList(0, size));
    }
}
