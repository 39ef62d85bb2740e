package org.verbatim.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;
import org.verbatim.archive.ArchiveDate;
import org.verbatim.search.Period;
import org.verbatim.search.TimeAxis;
import org.verbatim.search.Timeline;

/// From when the archive has turns at all, in one state of the index. A date is an interview's, so that hits over time are told from hits by
/// interview, without counting them once more.
final class Coverage {

    private static final int UNDATED = -1;

    private final TimeAxis axis;
    private final int[] places;
    private final List<Period> periods;

    /// `turns` are those of each interview, by its first number.
    private Coverage(long[] turns, @Nullable ArchiveDate[] dates) {
        this.axis = TimeAxis.of(Arrays.stream(dates).filter(Objects::nonNull).toList());
        this.places = new int[turns.length];
        long[] atPlaces = new long[axis.size()];
        for (int interview = 0; interview < turns.length; interview++) {
            ArchiveDate date = dates[interview];
            places[interview] = date == null ? UNDATED : axis.place(date);
            if (date != null) {
                atPlaces[places[interview]] += turns[interview];
            }
        }
        this.periods = axis.periods(atPlaces);
    }

    static Coverage of(IndexReader reader, FacetSegments segments) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            segments.of(leaf.reader());
        }
        long[] turns = new long[segments.interviews.size()];
        for (LeafReaderContext leaf : reader.leaves()) {
            count(segments.of(leaf.reader()).turns, leaf.reader().getLiveDocs(), turns);
        }
        segments.interviews.fold(turns);
        @Nullable
        ArchiveDate[] dates = new ArchiveDate[turns.length];
        for (int interview = 0; interview < turns.length; interview++) {
            dates[interview] = turns[interview] == 0 ? null : segments.interviews.shown(interview).archiveDate();
        }
        return new Coverage(turns, dates);
    }

    private static void count(long[] documents, @Nullable Bits live, long[] turns) {
        for (int doc = 0; doc < documents.length; doc++) {
            int interview = FacetSegment.interview(documents[doc]);
            if (interview >= 0 && (live == null || live.get(doc))) {
                turns[interview]++;
            }
        }
    }

    /// `hits` by interview; interviews that came after this state of the index have none.
    Timeline timeline(NumberCounts hits) {
        long[] atPlaces = new long[axis.size() + 1];
        int undated = axis.size();
        hits.each((interview, count) -> {
            if (interview < places.length) {
                atPlaces[places[interview] == UNDATED ? undated : places[interview]] += count;
            }
        });
        List<Timeline.Bar> bars = new ArrayList<>(periods.size());
        for (Period period : periods) {
            bars.add(new Timeline.Bar(period, atPlaces[axis.place(period.from())]));
        }
        return new Timeline(axis.unit(), bars, atPlaces[undated]);
    }
}
