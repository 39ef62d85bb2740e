package org.verbatim.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.verbatim.quote.QuoteChecks;

/// Whether a quote is verbatim, as JSON. A quote that is too long for an address comes as a form.
@RestController
@Tag(name = "Quotes")
class CheckApi {

    private final QuoteChecks checks;

    CheckApi(QuoteChecks checks) {
        this.checks = checks;
    }

    @RequestMapping(path = "/api/check", method = {RequestMethod.GET, RequestMethod.POST})
    @Operation(summary = "Whether the archive has a quote, by whom and in which words")
    CheckJson check(@RequestParam String quote, @RequestParam(required = false) @Nullable String speaker) {
        return CheckJson.of(checks.check(quote, speaker));
    }
}
