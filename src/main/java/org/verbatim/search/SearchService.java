package org.verbatim.search;

import java.util.List;

import org.springframework.stereotype.Service;

/// Searches the archive.
@Service
public class SearchService {

    /// Throws [org.verbatim.query.QueryTooCostly] where the query or the page asked for is over a limit; whatever else is typed is answered.
    public SearchResults search(SearchRequest request) {
        throw new UnsupportedOperationException();
    }

    /// The matching turns of one interview in order, by its slug, with their match ranges. Throws as `search` does.
    public List<TurnMatches> matches(String interview, String query) {
        throw new UnsupportedOperationException();
    }
}
