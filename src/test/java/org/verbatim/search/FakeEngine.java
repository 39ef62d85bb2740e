package org.verbatim.search;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.verbatim.archive.Interview;
import org.verbatim.archive.takedown.HiddenTurns;
import org.verbatim.search.query.QueryNode;

/// An index that only remembers which interviews it has; refuses those whose slug is "bad". Whatever is asked, it finds the same hits and shares.
class FakeEngine implements SearchEngine {

    final Map<Long, UUID> stamps = new ConcurrentHashMap<>();
    private final Map<Long, UUID> put = new ConcurrentHashMap<>();
    int commits;
    int puts;
    volatile boolean intact = true;
    List<Hit> hits = List.of();
    List<Share> interviews = List.of();

    @Override
    public EngineResults search(QueryNode query, SearchRequest request) {
        return new EngineResults(hits.size(), hits, List.of(), Timeline.NONE);
    }

    @Override
    public long count(QueryNode query, SearchFilters filters) {
        return hits.size();
    }

    @Override
    public List<Hit> best(QueryNode query, SearchFilters filters, int size) {
        return hits.stream().limit(size).toList();
    }

    @Override
    public void each(QueryNode query, SearchFilters filters, SearchSort sort, Consumer<Hit> sink) {
        hits.forEach(sink);
    }

    @Override
    public List<EngineShares> shares(List<QueryNode> queries, SearchFilters filters) {
        return queries.stream().map(query -> new EngineShares(interviews, List.of())).toList();
    }

    @Override
    public List<TurnMatches> matches(QueryNode query, String interview) {
        return List.of();
    }

    @Override
    public Map<Long, UUID> stamps() {
        return Map.copyOf(stamps);
    }

    @Override
    public void hide(Map<Long, HiddenTurns> hidden) {
        // it finds the same whatever it has
    }

    @Override
    public synchronized void put(Interview interview) {
        puts++;
        if (interview.summary().slug().equals("bad")) {
            throw new IllegalStateException("cannot be indexed");
        }
        put.put(interview.summary().id(), interview.summary().stamp());
    }

    @Override
    public void remove(long id) {
        put.remove(id);
        stamps.remove(id);
    }

    @Override
    public synchronized void commit() {
        commits++;
        stamps.putAll(put);
        put.clear();
    }

    @Override
    public synchronized void clear() {
        stamps.clear();
        intact = true;
    }

    @Override
    public boolean isIntact() {
        return intact;
    }
}
