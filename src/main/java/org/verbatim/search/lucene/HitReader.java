package org.verbatim.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;
import org.verbatim.search.Hit;
import org.verbatim.search.MatchRange;
import org.verbatim.search.TurnMatches;
import org.verbatim.search.analysis.Language;
import org.verbatim.search.query.QueryNode;

/// Reads and marks the turns that were found, in one state of the index; for one thread.
final class HitReader {

    private static final int LONGEST_QUESTION = 200;

    private final IndexSearcher searcher;
    private final LuceneQueryBuilder queries;
    private final FacetSegments segments;
    private final Marker marker;
    private final Map<QueryNode.Condition, Weight> conditions = new HashMap<>();
    private @Nullable Segment last;

    /// The segment that was read last. The questions before turns in their order are in order too, but not with the turns.
    private record Segment(LeafReaderContext context, TurnReader turns, TurnReader questions) {}

    HitReader(IndexSearcher searcher, LuceneQueryBuilder queries, FacetSegments segments, QueryNode query) {
        this.searcher = searcher;
        this.queries = queries;
        this.segments = segments;
        this.marker = new Marker(query, queries.sought);
    }

    /// In the order in which they were found; they are read in that of the index.
    List<Hit> hits(List<ScoreDoc> found) throws IOException {
        int[] forwards = IntStream.range(0, found.size()).boxed()
                .sorted(Comparator.comparingInt(place -> found.get(place).doc)).mapToInt(Integer::intValue).toArray();
        Hit[] hits = new Hit[forwards.length];
        for (int place : forwards) {
            ScoreDoc one = found.get(place);
            hits[place] = hit(segment(segment(searcher, one.doc)), one.doc, one.score);
        }
        return Arrays.asList(hits);
    }

    TurnMatches matches(int doc) throws IOException {
        Segment segment = segment(segment(searcher, doc));
        int inSegment = doc - segment.context().docBase;
        TurnValues turn = segment.turns().turn(inSegment);
        return new TurnMatches(segment.turns().number(inSegment), turn.key(),
                mark(segment.context(), inSegment, turn));
    }

    /// How many matches a turn has, by its document in the segment.
    int count(LeafReaderContext context, int doc) throws IOException {
        return mark(context, doc, segment(context).turns().turn(doc)).size();
    }

    private Segment segment(LeafReaderContext context) {
        Segment segment = last;
        if (segment == null || segment.context() != context) {
            segment = new Segment(context, new TurnReader(context.reader()), new TurnReader(context.reader()));
            last = segment;
        }
        return segment;
    }

    private Hit hit(Segment segment, int docInIndex, float score) throws IOException {
        int doc = docInIndex - segment.context().docBase;
        TurnValues turn = segment.turns().turn(doc);
        int number = segment.turns().number(doc);
        FacetSegment facets = segments.of(segment.context().reader());
        long counted = facets.turns[doc];
        InterviewValue interview = segments.interviews.value(FacetSegment.interview(counted));
        int speakerNumber = FacetSegment.speaker(counted);
        SpeakerValue speaker = speakerNumber < 0 ? null : segments.speakers.value(speakerNumber);
        KindAndRole voice = KindAndRole.of(FacetSegment.voice(counted));
        return new Hit(interview.slug(), interview.title(), number, turn.key(),
                speaker == null ? null : speaker.person(), speaker == null ? null : speaker.name(), voice.role(),
                voice.kind(), interview.archiveDate(), Float.isNaN(score) ? 0 : score, turn.text(),
                mark(segment.context(), doc, turn), List.of(), question(segment, doc, turn),
                exchange(facets, doc, number), turn.language().isEmpty() ? null : turn.language(),
                interview.rendering());
    }

    /// The beginning of the interviewer's turn before it, null where that was taken down; the turns of an interview are in a row.
    private static @Nullable String question(Segment segment, int doc, TurnValues turn) throws IOException {
        LeafReader reader = segment.context().reader();
        Bits live = reader.getLiveDocs();
        int asked = doc - turn.back();
        String question = asked == doc || (live != null && !live.get(asked))
                ? ""
                : segment.questions().turn(asked).text();
        if (question.isEmpty()) {
            return null;
        }
        if (question.length() <= LONGEST_QUESTION) {
            return question;
        }
        int end = question.lastIndexOf(' ', LONGEST_QUESTION);
        return (end > 0 ? question.substring(0, end) : Values.shortened(question, LONGEST_QUESTION)) + "…";
    }

    /// The turns of an interview are in a row.
    private static int exchange(FacetSegment facets, int doc, int number) {
        int first = facets.exchange(doc);
        return first < 0 ? 0 : number - (doc - first);
    }

    private List<MatchRange> mark(LeafReaderContext segment, int doc, TurnValues turn) {
        return marker.mark(turn.text(), Language.of(turn.language()), condition -> holds(condition, segment, doc));
    }

    private boolean holds(QueryNode.Condition condition, LeafReaderContext segment, int doc) {
        try {
            Weight weight = conditions.get(condition);
            if (weight == null) {
                weight = searcher.createWeight(searcher.rewrite(queries.build(condition)),
                        ScoreMode.COMPLETE_NO_SCORES, 1);
                conditions.put(condition, weight);
            }
            Scorer scorer = weight.scorer(segment);
            return scorer != null && scorer.iterator().advance(doc) == doc;
        } catch (IOException e) {
            throw new UncheckedIOException("The search index cannot be read", e);
        }
    }

    /// The segment that a document is in, by its number in the whole index.
    static LeafReaderContext segment(IndexSearcher searcher, int doc) {
        List<LeafReaderContext> segments = searcher.getIndexReader().leaves();
        return segments.get(ReaderUtil.subIndex(doc, segments));
    }
}
