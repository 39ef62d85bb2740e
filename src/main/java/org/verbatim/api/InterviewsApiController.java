package org.verbatim.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.data.domain.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.verbatim.archive.InterviewSummary;
import org.verbatim.archive.reading.Interviews;
import org.verbatim.archive.reading.Sources;

/// Interviews and their sources as JSON and bytes.
@RestController
@Validated
@RequestMapping("/api/interviews")
@Tag(name = "Interviews")
class InterviewsApiController {

    private final Interviews interviews;
    private final Sources sources;

    InterviewsApiController(Interviews interviews, Sources sources) {
        this.interviews = interviews;
        this.sources = sources;
    }

    @GetMapping
    @Operation(summary = "All interviews, newest first")
    InterviewListJson list(@RequestParam(defaultValue = "0") @Min(0) int page,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int size) {
        Page<InterviewSummary> found = interviews.list(null, null, Interviews.Order.NEWEST, page, size);
        return new InterviewListJson(found.getTotalElements(), found.map(InterviewJson::of).getContent());
    }

    @GetMapping("/{slug}")
    @Operation(summary = "One interview with its sections and turns")
    InterviewDetailJson interview(@PathVariable String slug) {
        return interviews.find(slug).map(InterviewDetailJson::of)
                .orElseThrow(() -> new NoSuchThing("There is no interview \"" + slug + "\"."));
    }

    @GetMapping("/{slug}/source")
    @Operation(summary = "The source's bytes as they came")
    ResponseEntity<byte[]> source(@PathVariable String slug) {
        return sources.find(slug).map(SourceResponse::of)
                .orElseThrow(() -> new NoSuchThing("There is no source of \"" + slug + "\" to be had."));
    }
}
