package org.verbatim.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/// What facets count, on the heap, sixteen bytes a turn: reading it value by value from the index would be the largest part of a broad search.
/// A segment never changes, so its numbers are read once and dropped with it.
final class FacetSegments {

    final FacetDictionary<InterviewValue> interviews = new FacetDictionary<>(InterviewValue::slug);
    final FacetDictionary<SpeakerValue> speakers = new FacetDictionary<>(SpeakerValue::value);
    final FacetDictionary<String> languages = new FacetDictionary<>(Function.identity());
    final PeopleNames people = new PeopleNames(speakers);
    private volatile InterviewYears years = InterviewYears.of(interviews);
    private final Map<IndexReader.CacheKey, FacetSegment> segments = new ConcurrentHashMap<>();
    private final Map<IndexReader.CacheKey, Coverage> states = new ConcurrentHashMap<>();

    InterviewYears years() {
        InterviewYears known = years;
        if (known.changes() != interviews.changes()) {
            known = InterviewYears.of(interviews);
            years = known;
        }
        return known;
    }

    FacetSegment of(LeafReader reader) throws IOException {
        IndexReader.CacheHelper core = reader.getCoreCacheHelper();
        FacetSegment known = segments.get(core.getKey());
        if (known != null) {
            return known;
        }
        FacetSegment segment = read(reader);
        if (segments.putIfAbsent(core.getKey(), segment) == null) {
            core.addClosedListener(segments::remove);
        }
        return segment;
    }

    /// Counted once a state of the index, whatever is searched in it.
    Coverage coverage(IndexReader state) throws IOException {
        IndexReader.CacheHelper helper = state.getReaderCacheHelper();
        Coverage known = states.get(helper.getKey());
        if (known != null) {
            return known;
        }
        Coverage coverage = Coverage.of(state, this);
        if (states.putIfAbsent(helper.getKey(), coverage) == null) {
            helper.addClosedListener(states::remove);
        }
        return coverage;
    }

    private FacetSegment read(LeafReader reader) throws IOException {
        int[] inInterviews = numbers(reader, Fields.INTERVIEW_VALUE,
                (written, current) -> interviews.number(InterviewValue.read(written), current));
        int[] bySpeakers = numbers(reader, Fields.SPEAKER_VALUE,
                (written, current) -> speakers.number(SpeakerValue.read(written), current));
        return new FacetSegment(inInterviews, bySpeakers, languages(reader), voices(reader), words(reader));
    }

    /// Of each turn without its region: a turn has a term for its tag and for each shorter one.
    private int[] languages(LeafReader reader) throws IOException {
        int[] byDocument = new int[reader.maxDoc()];
        Arrays.fill(byDocument, -1);
        Terms terms = Terms.getTerms(reader, Fields.LANGUAGE);
        TermsEnum each = terms.iterator();
        for (BytesRef term = each.next(); term != null; term = each.next()) {
            String tag = term.utf8ToString();
            if (tag.indexOf('-') < 0) {
                int number = languages.number(tag, true);
                PostingsEnum turns = each.postings(null, PostingsEnum.NONE);
                for (int doc = turns.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = turns.nextDoc()) {
                    byDocument[doc] = number;
                }
            }
        }
        return byDocument;
    }

    private static byte[] voices(LeafReader reader) throws IOException {
        byte[] voices = new byte[reader.maxDoc()];
        Arrays.fill(voices, (byte) -1);
        NumericDocValues voice = DocValues.getNumeric(reader, Fields.VOICE);
        for (int doc = voice.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = voice.nextDoc()) {
            voices[doc] = (byte) voice.longValue();
        }
        return voices;
    }

    private static int[] words(LeafReader reader) throws IOException {
        int[] words = new int[reader.maxDoc()];
        NumericDocValues counts = DocValues.getNumeric(reader, Fields.WORDS);
        for (int doc = counts.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = counts.nextDoc()) {
            words[doc] = (int) counts.longValue();
        }
        return words;
    }

    private interface Numbering {
        int number(String written, boolean current);
    }

    private static int[] numbers(LeafReader reader, String field, Numbering numbering) throws IOException {
        SortedDocValues values = DocValues.getSorted(reader, field);
        Bits live = reader.getLiveDocs();
        FixedBitSet current = new FixedBitSet(Math.max(1, values.getValueCount()));
        int[] byDocument = new int[reader.maxDoc()];
        Arrays.fill(byDocument, -1);
        for (int doc = values.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = values.nextDoc()) {
            byDocument[doc] = values.ordValue();
            if (live == null || live.get(doc)) {
                current.set(values.ordValue());
            }
        }
        int[] numbers = new int[values.getValueCount()];
        for (int ordinal = 0; ordinal < numbers.length; ordinal++) {
            numbers[ordinal] = numbering.number(values.lookupOrd(ordinal).utf8ToString(), current.get(ordinal));
        }
        for (int doc = 0; doc < byDocument.length; doc++) {
            byDocument[doc] = byDocument[doc] < 0 ? -1 : numbers[byDocument[doc]];
        }
        return byDocument;
    }
}
