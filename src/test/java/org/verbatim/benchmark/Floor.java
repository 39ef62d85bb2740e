package org.verbatim.benchmark;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.verbatim.search.analysis.Terms;

/// Lucene alone, with no application around it: for a query the twenty best turns by BM25, their passages, the exact total and the same facets, in
/// one pass. What the archive's answers are measured against.
final class Floor implements Contestant, Closeable {

    private static final int PAGE = 20;
    private static final int PASSAGES = 2;

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final FloorFacets facets;
    private final Highlighter highlighter;

    Floor(Path folder) {
        try {
            reader = DirectoryReader.open(FSDirectory.open(folder));
            searcher = new IndexSearcher(reader);
            facets = new FloorFacets(reader);
            highlighter = new Highlighter(searcher);
        } catch (IOException e) {
            throw CutAnalyzer.unreadable(e);
        }
    }

    IndexSearcher searcher() {
        return searcher;
    }

    @Override
    public String name() {
        return "floor";
    }

    @Override
    public long total(Sample sample) {
        try {
            Query query = query(sample);
            Object[] found = searcher.search(query,
                    new MultiCollectorManager(new TopScoreDocCollectorManager(PAGE, Integer.MAX_VALUE),
                            facets.manager()));
            TopDocs best = (TopDocs) found[0];
            String[] passages = highlighter.highlight(field(sample), query, best, PASSAGES);
            List<FloorFacets.Counted> counted = ((FloorFacets.Counting) found[1]).counted();
            if (passages.length != best.scoreDocs.length || counted.isEmpty()) {
                throw new IllegalStateException("hits without passages");
            }
            return best.totalHits.value();
        } catch (IOException e) {
            throw CutAnalyzer.unreadable(e);
        }
    }

    private static String field(Sample sample) {
        return switch (sample.kind()) {
            case PHRASE, NEAR, PREFIX, FUZZY -> CutAnalyzer.EXACT;
            case RARE_WORD, MIDDLING_WORD, COMMON_WORD, TWO_COMMON, COMMON_AND_MIDDLING, BY_SPEAKER, IN_A_YEAR, NO_HIT,
                    QUESTION, QUESTION_ANY ->
                CutAnalyzer.STEM;
        };
    }

    private static Query query(Sample sample) {
        String[] words = sample.words().toArray(String[]::new);
        Query inWords = switch (sample.kind()) {
            case PHRASE -> new PhraseQuery(CutAnalyzer.EXACT, words);
            case NEAR -> new IntervalQuery(CutAnalyzer.EXACT, Intervals.maxwidth(12,
                    Intervals.unordered(Arrays.stream(words).map(Intervals::term).toArray(IntervalsSource[]::new))));
            case PREFIX -> new PrefixQuery(new Term(CutAnalyzer.EXACT, words[0]));
            case FUZZY -> new AutomatonQuery(new Term(CutAnalyzer.EXACT, words[0]),
                    new LevenshteinAutomata(words[0], true).toAutomaton(1));
            case QUESTION_ANY -> each(sample, Occur.SHOULD);
            case RARE_WORD, MIDDLING_WORD, COMMON_WORD, TWO_COMMON, COMMON_AND_MIDDLING, BY_SPEAKER, IN_A_YEAR, NO_HIT,
                    QUESTION ->
                each(sample, Occur.MUST);
        };
        return filtered(inWords, sample);
    }

    private static Query each(Sample sample, Occur occur) {
        List<Query> words = new ArrayList<>();
        Terms stems = CutAnalyzer.stems(String.join(" ", sample.words()));
        for (int i = 0; i < stems.size(); i++) {
            words.add(new TermQuery(new Term(CutAnalyzer.STEM, stems.term(i))));
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        words.forEach(word -> all.add(word, occur));
        return words.size() == 1 ? words.getFirst() : all.build();
    }

    private static Query filtered(Query query, Sample sample) {
        BooleanQuery.Builder filtered = new BooleanQuery.Builder().add(query, Occur.MUST);
        if (sample.speaker() != null) {
            filtered.add(new TermQuery(new Term(FloorWriter.SPEAKER, FloorWriter.folded(sample.speaker()))),
                    Occur.FILTER);
        }
        if (sample.year() != null) {
            filtered.add(IntPoint.newRangeQuery(FloorWriter.DAY, day(sample.year()), day(sample.year() + 1) - 1),
                    Occur.FILTER);
        }
        return sample.speaker() == null && sample.year() == null ? query : filtered.build();
    }

    private static int day(int year) {
        return (int) LocalDate.of(year, 1, 1).toEpochDay();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    /// The text is stored once for both fields of words.
    private static final class Highlighter extends UnifiedHighlighter {

        Highlighter(IndexSearcher searcher) {
            super(UnifiedHighlighter.builder(searcher, new CutAnalyzer()));
        }

        @Override
        protected List<CharSequence[]> loadFieldValues(String[] fields, DocIdSetIterator documents, int most)
                throws IOException {
            return super.loadFieldValues(new String[]{FloorWriter.TEXT}, documents, most);
        }
    }
}
