package org.verbatim.search.analysis;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntFunction;

import org.jspecify.annotations.Nullable;

/// The terms of a text in order, folded, each with its place in the text. Plain ones are folded when they are first asked for: who looks for
/// a word in a text asks for few of its terms. One thread uses them.
public final class Terms {

    private final String text;
    private @Nullable String[] terms;
    private int[] from;
    private int[] to;
    private int size;
    private final @Nullable IntFunction<String> derived;

    /// None yet, of a text.
    Terms(String text, int expected) {
        this.text = text;
        terms = new String[expected];
        from = new int[expected];
        to = new int[expected];
        derived = null;
    }

    private Terms(Terms places, IntFunction<String> derived) {
        this.text = places.text;
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

    /// A term that is not folded yet, of ASCII alone.
    void addPlain(int start, int end) {
        place(null, start, end);
    }

    void add(String term, int start, int end) {
        place(term, start, end);
    }

    private void place(@Nullable String term, int start, int end) {
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
        if (i >= size) {
            throw new IndexOutOfBoundsException("no term " + i + " of " + size);
        }
        String term = terms[i];
        if (term == null) {
            term = derived == null ? text.substring(from[i], to[i]).toLowerCase(Locale.ROOT) : derived.apply(i);
            terms[i] = term;
        }
        return term;
    }

    /// Whether it is this term.
    public boolean is(int i, String term) {
        return isYetPlain(i) ? to[i] - from[i] == term.length() && beginsPlain(i, term) : term(i).equals(term);
    }

    /// Whether the term begins so.
    public boolean begins(int i, String beginning) {
        return isYetPlain(i)
                ? to[i] - from[i] >= beginning.length() && beginsPlain(i, beginning)
                : term(i).startsWith(beginning);
    }

    private boolean isYetPlain(int i) {
        return i < size && derived == null && terms[i] == null;
    }

    private boolean beginsPlain(int i, String beginning) {
        for (int letter = 0; letter < beginning.length(); letter++) {
            char written = text.charAt(from[i] + letter);
            if (beginning.charAt(letter) != (written >= 'A' && written <= 'Z' ? (char) (written | 0x20) : written)) {
                return false;
            }
        }
        return true;
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
