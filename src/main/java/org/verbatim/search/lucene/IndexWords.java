package org.verbatim.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.verbatim.search.WordOffer;
import org.verbatim.search.analysis.TermCutter;
import org.verbatim.search.analysis.Terms;

/// The words of one state of the index, as the archive writes them. A word of turns that are gone is none.
final class IndexWords {

    static final Comparator<WordOffer> MOST_FREQUENT = Comparator.comparingLong(WordOffer::turns).reversed()
            .thenComparing(WordOffer::word);
    /// Of equals the one in small letters.
    private static final Comparator<Map.Entry<String, Integer>> MOST_WRITTEN = Map.Entry
            .<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey());
    /// So many words with a beginning are looked at.
    private static final int MOST_LOOKED_AT = 50_000;
    /// So many turns show how a word is written.
    private static final int TURNS_LOOKED_AT = 5;
    private static final int SHORT = 5;
    private static final int SHORTEST = 3;

    private final IndexSearcher searcher;

    IndexWords(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /// The most frequent words that begin so.
    List<WordOffer> beginning(String prefix, int most) throws IOException {
        var words = MultiTerms.getTerms(searcher.getIndexReader(), Fields.EXACT);
        BytesRef beginning = new BytesRef(prefix);
        if (words == null || most == 0) {
            return List.of();
        }
        TermsEnum each = words.iterator();
        PriorityQueue<WordOffer> best = new PriorityQueue<>(MOST_FREQUENT.reversed());
        boolean more = each.seekCeil(beginning) != TermsEnum.SeekStatus.END;
        for (int looked = 0; more && looked < MOST_LOOKED_AT
                && StringHelper.startsWith(each.term(), beginning); looked++) {
            WordOffer last = best.size() < 2 * most ? null : best.peek();
            if (last == null || each.docFreq() > last.turns()) {
                best.add(new WordOffer(each.term().utf8ToString(), each.docFreq()));
                if (best.size() > 2 * most) {
                    best.poll();
                }
            }
            more = each.next() != null;
        }
        return written(best.stream().sorted(MOST_FREQUENT).toList(), most);
    }

    /// The words that are one letter away from this one, or two from a longer one, the nearer first, of the equally near the more frequent.
    List<String> similar(String word, KnownWords words, int most) throws IOException {
        int letters = word.codePointCount(0, word.length());
        if (letters < SHORTEST) {
            return List.of();
        }
        List<WordOffer> nearest = words.within(word, 1);
        List<WordOffer> offers = new ArrayList<>(written(nearest, most));
        if (letters > SHORT && offers.size() < most) {
            List<WordOffer> further = words.within(word, 2).stream().filter(offer -> !nearest.contains(offer)).toList();
            offers.addAll(written(further, most - offers.size()));
        }
        return offers.stream().map(WordOffer::word).toList();
    }

    /// The first of them that are said in a turn, as they are written there.
    private List<WordOffer> written(List<WordOffer> terms, int most) throws IOException {
        List<WordOffer> written = new ArrayList<>();
        for (WordOffer term : terms) {
            if (written.size() == most) {
                break;
            }
            Map<String, Integer> forms = forms(term.word());
            if (!forms.isEmpty()) {
                written.add(new WordOffer(Collections.max(forms.entrySet(), MOST_WRITTEN).getKey(),
                        searcher.count(new TermQuery(new Term(Fields.EXACT, term.word())))));
            }
        }
        return written;
    }

    /// How the first turns that have the term write it, each with how often.
    private Map<String, Integer> forms(String term) throws IOException {
        Map<String, Integer> forms = new HashMap<>();
        int looked = 0;
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            PostingsEnum turns = leaf.reader().postings(new Term(Fields.EXACT, term), PostingsEnum.NONE);
            Bits live = leaf.reader().getLiveDocs();
            TurnReader reader = new TurnReader(leaf.reader());
            while (turns != null && looked < TURNS_LOOKED_AT && turns.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
                if (live == null || live.get(turns.docID())) {
                    looked++;
                    add(reader.turn(turns.docID()).text(), term, forms);
                }
            }
        }
        return forms;
    }

    private static void add(String text, String term, Map<String, Integer> forms) {
        Terms terms = TermCutter.cut(text);
        for (int i = 0; i < terms.size(); i++) {
            if (terms.term(i).equals(term)) {
                forms.merge(text.substring(terms.from(i), terms.to(i)), 1, Integer::sum);
            }
        }
    }
}
