package org.verbatim.search;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import org.verbatim.archive.Interview;
import org.verbatim.archive.takedown.HiddenTurns;
import org.verbatim.search.query.QueryNode;

/// What finds turns: the port that an engine implements. Its index is a copy of the archive that may be cleared at any time. Safe for use
/// by many threads.
public interface SearchEngine {

    /// The page of hits that the request asks for, without passages, and its exact counts, all of one state of the index. `query` is
    /// the request's query as read.
    EngineResults search(QueryNode query, SearchRequest request);

    /// How many turns match and pass the filters.
    long count(QueryNode query, SearchFilters filters);

    /// The turns that match best and pass the filters, at most so many, best first; their matches are not marked, and the others are not counted,
    /// which makes it the cheapest way to look for likely turns.
    List<Hit> best(QueryNode query, SearchFilters filters, int size);

    /// Hands every hit to `sink`, in the order asked and without passages, however many there are: all of one state of the index, in
    /// memory that does not grow with their number. Where `sink` throws, no more are read.
    void each(QueryNode query, SearchFilters filters, SearchSort sort, Consumer<Hit> sink);

    /// What each of the queries finds among the turns that pass the filters, match by match, in their order; all of one state of the index.
    List<EngineShares> shares(List<QueryNode> queries, SearchFilters filters);

    /// The matching turns of the interview of this slug, in order.
    List<TurnMatches> matches(QueryNode query, String interview);

    /// The stamp under which each interview stands in the index, by interview id.
    Map<Long, UUID> stamps();

    /// Leaves these turns out of every search that begins after the call, and of whatever leads to one, by interview id; in place of what was hidden
    /// before. An interview that stands in the index under the stamp given with it has nothing to be hidden: it came in without these words.
    void hide(Map<Long, HiddenTurns> hidden);

    /// Takes an interview in, in place of what was there under its id. Searches see all of it or nothing, and not before `commit`.
    void put(Interview interview);

    /// Takes an interview out, seen from the next `commit`.
    void remove(long id);

    /// Makes what was put and removed last, and searches see it.
    void commit();

    /// Empties the index.
    void clear();

    /// Reads the whole index and compares it with its checksums. Returns false if a part of it is damaged. Takes as long as the disk needs.
    boolean isIntact();
}
