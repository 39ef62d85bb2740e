package org.verbatim.search.lucene;

import java.io.IOException;
import java.util.Map;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import org.verbatim.archive.takedown.HiddenTurns;

/// What searches see of the states of the index: all but what was taken down. Costs nothing while nothing was, and else is made once a state.
final class SeenIndex {

    private volatile Map<Long, HiddenTurns> hidden = Map.of();
    private volatile Seen last = new Seen(null, Map.of(), null);

    /// What is seen of one state while so much is hidden; the searcher is null where that is all of it.
    private record Seen(@Nullable IndexReader state, Map<Long, HiddenTurns> hidden,
            @Nullable IndexSearcher searcher) {}

    void hide(Map<Long, HiddenTurns> turns) {
        hidden = Map.copyOf(turns);
    }

    IndexSearcher of(IndexSearcher searcher) throws IOException {
        Map<Long, HiddenTurns> now = hidden;
        if (now.isEmpty()) {
            return searcher;
        }
        Seen known = last;
        if (!searcher.getIndexReader().equals(known.state()) || !now.equals(known.hidden())) {
            known = look((DirectoryReader) searcher.getIndexReader(), now);
            last = known;
        }
        return known.searcher() == null ? searcher : known.searcher();
    }

    private static Seen look(DirectoryReader state, Map<Long, HiddenTurns> hidden) throws IOException {
        DirectoryReader seen = WithoutTakenDown.of(state, hidden);
        if (seen.equals(state)) {
            return new Seen(state, hidden, null);
        }
        IndexSearcher searcher = new IndexSearcher(seen);
        searcher.setSimilarity(new TurnSimilarity());
        return new Seen(state, hidden, searcher);
    }
}
