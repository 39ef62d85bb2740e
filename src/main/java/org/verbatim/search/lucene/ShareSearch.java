package org.verbatim.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.verbatim.archive.ArchiveDate;
import org.verbatim.search.EngineShares;
import org.verbatim.search.SearchFilters;
import org.verbatim.search.Share;
import org.verbatim.search.Tally;
import org.verbatim.search.query.QueryNode;

/// Counts in one state of the index what queries find in each interview and of each speaker, match by match, and how many words there are in
/// all that the filters let through.
final class ShareSearch {

    private final IndexSearcher searcher;
    private final LuceneQueryBuilder queries;
    private final FacetSegments segments;
    private final SearchFilters filters;

    ShareSearch(IndexSearcher searcher, LuceneQueryBuilder queries, FacetSegments segments, SearchFilters filters) {
        this.searcher = searcher;
        this.queries = queries;
        this.segments = segments;
        this.filters = filters;
    }

    List<EngineShares> run(List<QueryNode> nodes) throws IOException {
        Amounts words = amounts(new QueryNode.MatchAll(), context -> {
            int[] ofTurns = segments.of(context.reader()).words;
            return doc -> ofTurns[doc];
        });
        List<Interview> interviews = interviews(words.interviews);
        List<EngineShares> shares = new ArrayList<>(nodes.size());
        for (QueryNode node : nodes) {
            HitReader hits = new HitReader(searcher, queries, segments, node);
            Amounts matches = amounts(node, context -> doc -> hits.count(context, doc));
            shares.add(new EngineShares(
                    interviews.stream().map(interview -> interview.share(matches.interviews, words.interviews))
                            .toList(),
                    speakers(matches.speakers, words.speakers)));
        }
        return shares;
    }

    /// An interview that has turns, read once for all queries.
    private record Interview(int number, InterviewValue value, @Nullable ArchiveDate date) {

        Share share(Amounts.Sums matches, Amounts.Sums words) {
            return new Share(value.slug(), value.title(), date, tally(number, matches, words));
        }
    }

    private List<Interview> interviews(Amounts.Sums words) {
        return IntStream.range(0, words.turns().length).filter(number -> words.turns()[number] > 0)
                .mapToObj(number -> {
                    InterviewValue value = segments.interviews.shown(number);
                    return new Interview(number, value, value.archiveDate());
                }).toList();
    }

    private List<Share> speakers(Amounts.Sums matches, Amounts.Sums words) {
        return IntStream.range(0, words.turns().length).filter(number -> matches.turns()[number] > 0)
                .mapToObj(number -> {
                    SpeakerValue value = segments.speakers.shown(number);
                    return new Share(value.value(), value.name(), null, tally(number, matches, words));
                }).toList();
    }

    private static Tally tally(int number, Amounts.Sums matches, Amounts.Sums words) {
        return new Tally(matches.turns()[number], matches.amounts()[number], words.turns()[number],
                words.amounts()[number]);
    }

    private Amounts amounts(QueryNode node, Amounts.Measure measure) throws IOException {
        Query query = FilteredQuery.of(queries, node, filters).whole();
        return searcher.search(query, Amounts.manager(segments, measure));
    }
}
