package org.verbatim.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.springframework.stereotype.Service;
import org.verbatim.search.query.Query;
import org.verbatim.search.query.QueryNode;
import org.verbatim.search.query.QueryParser;
import org.verbatim.search.query.QueryText;
import org.verbatim.search.query.QueryTooCostly;
import org.verbatim.search.query.Reading;

/// Searches the archive.
@Service
public class SearchService {

    private final SearchEngine engine;
    private final QueryParser parser;
    private final Spelling spelling;
    private final int pageDepth;

    SearchService(SearchEngine engine, SearchGuide guide, SearchSettings settings) {
        this.engine = engine;
        this.spelling = new Spelling(engine, guide);
        this.parser = new QueryParser(settings.limits());
        this.pageDepth = settings.pageDepth();
    }

    /// How many hits can be paged through.
    public int pageDepth() {
        return pageDepth;
    }

    /// Throws [QueryTooCostly] where the query or the page asked for is over a limit; whatever else is typed is answered.
    public SearchResults search(SearchRequest request) {
        if ((request.page() + 1L) * request.size() > pageDepth) {
            throw new QueryTooCostly("Page " + (request.page() + 1L) + " of " + request.size()
                    + " hits each is too far down; the first " + pageDepth + " hits can be paged through.");
        }
        Query query = parser.parse(request.query());
        EngineResults found = engine.search(query.root(), request);
        List<Hit> hits = found.hits().stream().map(Hit::withPassages).toList();
        String suggestion = found.total() > 0 ? null : spelling.corrected(query.root(), request.filters());
        return new SearchResults(request.query(), Reading.of(query), found.total(), suggestion, hits, found.facets(),
                found.timeline());
    }

    /// The request's query together with its filters but those of interviews, as somebody would type it: in one interview it matches where the
    /// request does. The query as typed where it has no such filter.
    public String narrowed(SearchRequest request) {
        List<QueryNode> all = new ArrayList<>(request.filters().conditions());
        if (all.isEmpty()) {
            return request.query();
        }
        all.addFirst(parser.parse(request.query()).root());
        return QueryText.of(QueryNode.all(all));
    }

    /// How many turns the request finds.
    public long count(SearchRequest request) {
        return engine.count(parser.parse(request.query()).root(), request.filters());
    }

    /// Hands every hit of the request to `sink`, without passages, in its order; its page and sizes do not matter. Throws as `search` does,
    /// before the first hit.
    public void each(SearchRequest request, Consumer<Hit> sink) {
        engine.each(parser.parse(request.query()).root(), request.filters(), request.sort(), sink);
    }

    /// The matching turns of one interview in order, by its slug, with their match ranges. Throws as `search` does.
    public List<TurnMatches> matches(String interview, String query) {
        return engine.matches(parser.parse(query).root(), interview);
    }
}
