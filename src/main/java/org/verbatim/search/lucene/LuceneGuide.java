package org.verbatim.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.verbatim.search.Completions;
import org.verbatim.search.FittingPerson;
import org.verbatim.search.PersonOffer;
import org.verbatim.search.SearchGuide;
import org.verbatim.search.TitleOffer;
import org.verbatim.search.analysis.TermCutter;
import org.verbatim.search.analysis.Terms;
import org.verbatim.search.query.QueryLimits;
import org.verbatim.search.query.QueryNode;
import org.verbatim.text.names.PersonName;

/// Leads to searches from the words, names and titles of the index.
final class LuceneGuide implements SearchGuide {

    private final FacetSegments segments;
    private final OpenIndex index;
    private final WordMemory memory = new WordMemory();

    LuceneGuide(FacetSegments segments, OpenIndex index) {
        this.segments = segments;
        this.index = index;
    }

    @Override
    public Completions complete(String typed, int most) {
        Terms terms = TermCutter.cut(typed);
        if (terms.size() == 0) {
            return Completions.NONE;
        }
        boolean wordGoesOn = terms.to(terms.size() - 1) == typed.length();
        return index.look(searcher -> new Completions(
                wordGoesOn ? new IndexWords(searcher).beginning(terms.term(terms.size() - 1), most) : List.of(),
                offers(searcher, segments.people.goingOn(terms.joined()), most), titlesGoingOn(searcher, terms, most)));
    }

    @Override
    public List<String> similar(String word, int most) {
        Terms terms = TermCutter.cut(word);
        return terms.size() != 1
                ? List.of()
                : index.look(searcher -> new IndexWords(searcher).similar(terms.term(0),
                        memory.of(searcher.getIndexReader()), most));
    }

    @Override
    public List<PersonOffer> people(String name, int most) {
        return index.look(searcher -> offers(searcher, segments.people.called(Names.fold(name)), most));
    }

    @Override
    public List<FittingPerson> fitting(String name, int most) {
        return index.look(searcher -> {
            List<FittingPerson> fitting = new ArrayList<>();
            for (FittingPerson person : segments.people.fitting(PersonName.of(name))) {
                if (fitting.size() < most && saysSomething(searcher, person.person())) {
                    fitting.add(person);
                }
            }
            return fitting;
        });
    }

    private static boolean saysSomething(IndexSearcher searcher, String person) throws IOException {
        return searcher.count(new TermQuery(new Term(Fields.SPEAKER, Fields.UNSTEMMED + person))) > 0;
    }

    @Override
    public List<TitleOffer> titles(List<QueryNode.Word> words, int most) {
        return index.look(searcher -> {
            LuceneQueryBuilder queries = new LuceneQueryBuilder(searcher, segments,
                    QueryLimits.DEFAULT);
            BooleanQuery.Builder all = new BooleanQuery.Builder();
            for (QueryNode.Word word : words) {
                all.add(queries.words.word(Fields.OFFERED, word), Occur.MUST);
            }
            return titles(searcher, all.build(), most);
        });
    }

    /// Only who says something now: names outlive the turns they came with.
    private static List<PersonOffer> offers(IndexSearcher searcher, List<PeopleNames.Named> people, int most)
            throws IOException {
        List<PersonOffer> offers = new ArrayList<>();
        for (PeopleNames.Named person : people) {
            SpeakerValue value = person.person();
            long turns = searcher.count(new TermQuery(new Term(Fields.SPEAKER, Fields.UNSTEMMED + value.value())));
            if (turns > 0) {
                offers.add(new PersonOffer(value.value(), value.name(), turns));
            }
        }
        return offers.stream().sorted(Comparator.comparingLong(PersonOffer::turns).reversed()
                .thenComparing(PersonOffer::person)).limit(most).toList();
    }

    /// All words but the last as they are, and one that begins like it.
    private static List<TitleOffer> titlesGoingOn(IndexSearcher searcher, Terms terms, int most) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        int last = terms.size() - 1;
        for (int i = 0; i < last; i++) {
            all.add(new TermQuery(new Term(Fields.TITLE, terms.term(i))), Occur.MUST);
        }
        all.add(new PrefixQuery(new Term(Fields.TITLE, terms.term(last))), Occur.MUST);
        return titles(searcher, all.build(), most);
    }

    private static List<TitleOffer> titles(IndexSearcher searcher, Query query, int most) throws IOException {
        List<TitleOffer> offers = new ArrayList<>();
        for (ScoreDoc found : searcher.search(query, most).scoreDocs) {
            LeafReaderContext leaf = HitReader.segment(searcher, found.doc);
            BinaryDocValues values = DocValues.getBinary(leaf.reader(), Fields.OFFERED_VALUE);
            if (values.advanceExact(found.doc - leaf.docBase)) {
                TitleValue title = TitleValue.read(values.binaryValue());
                offers.add(new TitleOffer(title.slug(), title.title(), title.heading(), title.turn()));
            }
        }
        return offers;
    }
}
