package org.verbatim.search;

/// What somebody asks of the archive. `query` is as typed, empty for every turn; `page` counts from 0. A negative page or size and a size
/// over 200 are brought to the nearest that there is.
public record SearchRequest(String query, SearchFilters filters, SearchSort sort, int page, int size, int facetSize) {

    public static final int LARGEST_PAGE = 200;

    public SearchRequest {
        page = Math.max(0, page);
        size = Math.clamp(size, 0, LARGEST_PAGE);
        facetSize = Math.clamp(facetSize, 0, LARGEST_PAGE);
    }

    /// The first twenty by relevance, unfiltered.
    public static SearchRequest of(String query) {
        return new SearchRequest(query, SearchFilters.NONE, SearchSort.RELEVANCE, 0, 20, 10);
    }

    /// The same in another order.
    public SearchRequest sorted(SearchSort order) {
        return new SearchRequest(query, filters, order, page, size, facetSize);
    }

    /// Another query with the same filters.
    public SearchRequest asking(String other) {
        return new SearchRequest(other, filters, sort, page, size, facetSize);
    }
}
