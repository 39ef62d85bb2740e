package org.verbatim.search.lucene;

import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.jspecify.annotations.Nullable;
import org.verbatim.search.SearchSort;

/// Collects the first hits of an order, from the top or after a hit already seen.
final class Order {

    private static final SortField INTERVIEW = new SortField(Fields.INTERVIEW_VALUE, SortField.Type.STRING);
    private static final SortField NUMBER = new SortField(Fields.NUMBER, SortField.Type.LONG);
    private static final Sort NEWEST = new Sort(new SortField(Fields.DAY, SortField.Type.LONG, true, Long.MIN_VALUE),
            INTERVIEW, NUMBER);
    private static final Sort OLDEST = new Sort(new SortField(Fields.DAY, SortField.Type.LONG, false, Long.MAX_VALUE),
            INTERVIEW, NUMBER);
    private static final Sort POSITION = new Sort(INTERVIEW, NUMBER);

    private static final Sort ARRIVAL = new Sort(new SortField(Fields.ARRIVED, SortField.Type.LONG, true), INTERVIEW,
            NUMBER);

    private Order() {
    }

    /// `after` is the last hit that the same order gave before, null for the first of all.
    static CollectorManager<?, ? extends TopDocs> first(SearchSort sort, int wanted, @Nullable ScoreDoc after) {
        return switch (sort) {
            case RELEVANCE -> new TopScoreDocCollectorManager(wanted, after, wanted);
            case NEWEST -> sorted(NEWEST, wanted, after);
            case OLDEST -> sorted(OLDEST, wanted, after);
            case POSITION -> sorted(POSITION, wanted, after);
            case ARRIVAL -> sorted(ARRIVAL, wanted, after);
        };
    }

    private static TopFieldCollectorManager sorted(Sort by, int wanted, @Nullable ScoreDoc after) {
        return new TopFieldCollectorManager(by, wanted, (FieldDoc) after, wanted);
    }
}
