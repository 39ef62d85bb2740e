package org.verbatim.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.verbatim.analysis.Language;
import org.verbatim.query.QueryNode;
import org.verbatim.search.Hit;
import org.verbatim.search.MatchRange;
import org.verbatim.search.TurnMatches;

/// Reads and marks the turns that were found, in one state of the index.
final class HitReader {

    private final IndexSearcher searcher;
    private final LuceneQueryBuilder queries;
    private final FacetSegments segments;
    private final Marker marker;
    private final Map<QueryNode.Condition, Weight> conditions = new HashMap<>();

    HitReader(IndexSearcher searcher, LuceneQueryBuilder queries, FacetSegments segments, QueryNode query) {
        this.searcher = searcher;
        this.queries = queries;
        this.segments = segments;
        this.marker = new Marker(query, queries.sought);
    }

    List<Hit> hits(List<ScoreDoc> found) throws IOException {
        List<Hit> hits = new ArrayList<>(found.size());
        for (ScoreDoc one : found) {
            LeafReaderContext segment = segment(searcher, one.doc);
            hits.add(hit(segment, one.doc - segment.docBase, one.score));
        }
        return hits;
    }

    TurnMatches matches(int doc) throws IOException {
        LeafReaderContext segment = segment(searcher, doc);
        TurnReader reader = new TurnReader(segment.reader(), doc - segment.docBase);
        TurnValues turn = reader.turn();
        return new TurnMatches(reader.number(), turn.key(),
                mark(segment, doc - segment.docBase, turn));
    }

    /// How many matches a turn has, by its document in the segment.
    int count(LeafReaderContext segment, int doc) throws IOException {
        return mark(segment, doc, new TurnReader(segment.reader(), doc).turn()).size();
    }

    private Hit hit(LeafReaderContext segment, int doc, float score) throws IOException {
        TurnReader reader = new TurnReader(segment.reader(), doc);
        TurnValues turn = reader.turn();
        int number = reader.number();
        FacetSegment facets = segments.of(segment.reader());
        InterviewValue interview = segments.interviews.value(facets.interviews[doc]);
        SpeakerValue speaker = facets.speakers[doc] < 0 ? null : segments.speakers.value(facets.speakers[doc]);
        Voice voice = Voice.of(facets.voices[doc]);
        return new Hit(interview.slug(), interview.title(), number, turn.key(),
                speaker == null ? null : speaker.person(), speaker == null ? null : speaker.name(), voice.role(),
                voice.kind(), interview.archiveDate(), Float.isNaN(score) ? 0 : score, turn.text(),
                mark(segment, doc, turn), List.of(), reader.question(turn), exchange(facets, doc, number),
                turn.language().isEmpty() ? null : turn.language(), interview.rendering());
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
