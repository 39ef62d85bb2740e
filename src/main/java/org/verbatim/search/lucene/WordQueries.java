package org.verbatim.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import org.verbatim.search.analysis.Language;
import org.verbatim.search.analysis.TermCutter;
import org.verbatim.search.analysis.Terms;
import org.verbatim.search.query.QueryNode;

/// Says what is sought in words in Lucene's terms, for one state of the index.
final class WordQueries {

    private static final Query NO_TURN = new MatchNoDocsQuery("nothing in it is a word");

    private final IndexSearcher searcher;
    private final QueryTerms sought;
    private final Expansion expansion;
    private @Nullable Set<Language> languages;

    WordQueries(IndexSearcher searcher, QueryTerms sought, int expansion) {
        this.searcher = searcher;
        this.sought = sought;
        this.expansion = new Expansion(searcher.getIndexReader(), expansion);
    }

    Query build(QueryNode.InWords node) throws IOException {
        if (node instanceof QueryNode.Word word) {
            return word(Fields.STEM, word);
        }
        List<Query> any = new ArrayList<>();
        for (Sequence sequence : sought.exact(node)) {
            any.add(sideBySide(sequence));
        }
        return any(any);
    }

    /// Any of the terms in any order, with at most so many others between the first and the last.
    Query near(QueryNode.Near near) {
        Terms terms = TermCutter.cut(near.text());
        if (terms.size() < 2) {
            return terms.size() == 0 ? NO_TURN : new TermQuery(new Term(Fields.EXACT, terms.term(0)));
        }
        IntervalsSource[] sources = new IntervalsSource[terms.size()];
        for (int i = 0; i < sources.length; i++) {
            sources[i] = Intervals.term(terms.term(i));
        }
        return new IntervalQuery(Fields.EXACT,
                Intervals.maxwidth(Math.addExact(near.distance(), 2), Intervals.unordered(sources)));
    }

    /// A word stands in the index by its stem in English, and in other languages by its stem in each and as it is.
    Query word(String field, QueryNode.Word word) throws IOException {
        List<Query> any = new ArrayList<>();
        for (Sequence written : sought.exact(word)) {
            addIfThere(any, same(field, written, Fields.UNSTEMMED));
        }
        if (languages == null) {
            languages = readLanguages();
        }
        for (Language language : languages) {
            addIfThere(any, same(field, sought.stems(word, language), Fields.stemmed(language, "")));
        }
        return any(any);
    }

    private void addIfThere(List<Query> any, List<Term> terms) throws IOException {
        if (terms.size() == 1) {
            Term term = terms.getFirst();
            // what is looked up here is not looked up again by each pass over the index
            TermStates states = TermStates.build(searcher, term, true);
            if (states.docFreq() > 0) {
                any.add(new TermQuery(term, states));
            }
        } else if (!terms.isEmpty() && isThere(terms)) {
            any.add(sideBySide(terms));
        }
    }

    private boolean isThere(List<Term> terms) throws IOException {
        for (Term term : terms) {
            if (searcher.getIndexReader().docFreq(term) == 0) {
                return false;
            }
        }
        return true;
    }

    private static List<Term> same(String field, Sequence sequence, String before) {
        return sequence.slots().stream().map(slot -> new Term(field, before + ((Slot.Same) slot).term()))
                .toList();
    }

    /// The languages with inflection that are in the index.
    private Set<Language> readLanguages() throws IOException {
        Set<Language> languages = new HashSet<>();
        var tags = MultiTerms.getTerms(searcher.getIndexReader(), Fields.LANGUAGE);
        if (tags != null) {
            TermsEnum each = tags.iterator();
            while (each.next() != null) {
                Language language = Language.of(each.term().utf8ToString());
                if (!language.code().isEmpty()) {
                    languages.add(language);
                }
            }
        }
        return languages;
    }

    private static Query any(List<Query> any) {
        return switch (any.size()) {
            case 0 -> NO_TURN;
            case 1 -> any.getFirst();
            default -> new DisjunctionMaxQuery(any, 0);
        };
    }

    private static Query sideBySide(List<Term> terms) {
        if (terms.size() == 1) {
            return new TermQuery(terms.getFirst());
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        terms.forEach(phrase::add);
        return phrase.build();
    }

    private Query sideBySide(Sequence sequence) throws IOException {
        List<Slot> slots = sequence.slots();
        if (slots.size() == 1) {
            return one(slots.getFirst());
        }
        if (slots.stream().allMatch(Slot.Same.class::isInstance)) {
            // unlike the other, it can skip turns that cannot be among the best
            return sideBySide(same(Fields.EXACT, sequence, ""));
        }
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
        for (Slot slot : slots) {
            Term[] terms = slot instanceof Slot.Same(var term)
                    ? new Term[]{new Term(Fields.EXACT, term)}
                    : expansion.of(slot).stream().map(bytes -> new Term(Fields.EXACT, bytes)).toArray(Term[]::new);
            if (terms.length == 0) {
                return NO_TURN;
            }
            phrase.add(terms);
        }
        return phrase.build();
    }

    private Query one(Slot slot) throws IOException {
        return switch (slot) {
            case Slot.Same(var term) -> new TermQuery(new Term(Fields.EXACT, term));
            case Slot.Begins(var prefix) -> new PrefixQuery(new Term(Fields.EXACT, prefix));
            case Slot.Accepted accepted -> new TermInSetQuery(Fields.EXACT, expansion.of(accepted));
        };
    }
}
