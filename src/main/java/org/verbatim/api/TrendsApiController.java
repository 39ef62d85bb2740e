package org.verbatim.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.verbatim.search.SearchFilters;
import org.verbatim.search.Trends;

/// Queries over time and by speaker as JSON.
@RestController
@Tag(name = "Search")
class TrendsApiController {

    private final Trends trends;

    TrendsApiController(Trends trends) {
        this.trends = trends;
    }

    @GetMapping("/api/trends")
    @Operation(summary = "How often up to six queries, parted by commas, are met with: by year or month, speaker and interview; filters may repeat")
    TrendsJson trends(@RequestParam(defaultValue = "") String q, @Parameter(hidden = true) SearchFilters filters) {
        return TrendsJson.of(trends.compare(q, filters));
    }
}
