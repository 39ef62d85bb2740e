package org.verbatim.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.verbatim.search.SearchFilters;
import org.verbatim.search.SearchRequest;
import org.verbatim.search.SearchService;
import org.verbatim.search.SearchSort;

/// Search as JSON. A query that is too long for an address comes as a form.
@RestController
@Validated
@Tag(name = "Search")
class SearchApiController {

    private final SearchService search;

    SearchApiController(SearchService search) {
        this.search = search;
    }

    @RequestMapping(path = "/api/search", method = {RequestMethod.GET, RequestMethod.POST})
    @Operation(summary = "Turns that match, with match ranges, exact total and facets; filters may repeat")
    SearchJson search(@RequestParam(defaultValue = "") String q, @Parameter(hidden = true) SearchFilters filters,
            @RequestParam(defaultValue = "relevance") String sort,
            @RequestParam(defaultValue = "0") @Min(0) int page,
            @RequestParam(defaultValue = "20") @Min(0) @Max(200) int size,
            @RequestParam(defaultValue = "10") @Min(0) @Max(200) int facetSize) {
        SearchSort order = ApiParameters.value("sort", SearchSort.class, sort);
        return SearchJson.of(search.search(new SearchRequest(q, filters, order, page, size, facetSize)));
    }
}
