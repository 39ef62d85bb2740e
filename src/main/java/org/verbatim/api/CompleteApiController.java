package org.verbatim.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.verbatim.search.Completions;
import org.verbatim.search.Guide;

/// What the beginning of a query may go on to, as JSON.
@RestController
@Validated
@Tag(name = "Search")
class CompleteApiController {

    private final Guide guide;

    CompleteApiController(Guide guide) {
        this.guide = guide;
    }

    @GetMapping("/api/complete")
    @Operation(summary = "Words, people and interviews that the beginning of a query may go on to")
    Completions complete(@RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "6") @Min(1) @Max(20) int size) {
        return guide.complete(q, size);
    }
}
