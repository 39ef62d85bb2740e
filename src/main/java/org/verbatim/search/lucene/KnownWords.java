package org.verbatim.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.verbatim.search.WordOffer;

/// The words of a state of the index on the heap, the most frequent of them where there are very many. What a misspelt word may have meant is found by
/// looking at each: most are told apart by their letters, which takes less than to make an automaton of the word.
final class KnownWords {

    private static final int MOST = 100_000;

    private final List<WordOffer> words;
    private final long[] letters;

    private KnownWords(List<WordOffer> words) {
        this.words = words;
        this.letters = words.stream().mapToLong(word -> letters(word.word())).toArray();
    }

    static KnownWords of(IndexReader state) throws IOException {
        Terms terms = MultiTerms.getTerms(state, Fields.EXACT);
        List<WordOffer> words = new ArrayList<>();
        if (terms != null) {
            TermsEnum each = terms.iterator();
            while (each.next() != null) {
                words.add(new WordOffer(each.term().utf8ToString(), each.docFreq()));
            }
        }
        words.sort(IndexWords.MOST_FREQUENT);
        return new KnownWords(List.copyOf(words.subList(0, Math.min(MOST, words.size()))));
    }

    /// The words that become this one by at most so many letters put in, left out, exchanged, or swapped with their neighbour; not the word itself.
    /// The most frequent first.
    List<WordOffer> within(String word, int edits) {
        long its = letters(word);
        List<WordOffer> near = new ArrayList<>();
        for (int i = 0; i < letters.length; i++) {
            if (Long.bitCount(letters[i] ^ its) <= 2 * edits) {
                WordOffer other = words.get(i);
                if (Misspelling.isWithin(word, other.word(), edits) && !other.word().equals(word)) {
                    near.add(other);
                }
            }
        }
        return near;
    }

    /// Which letters a word has, a bit each; some share one.
    private static long letters(String word) {
        long letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters |= 1L << (word.charAt(i) & 63);
        }
        return letters;
    }
}
