package org.verbatim.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.verbatim.quote.ArticleChecks;
import org.verbatim.quote.QuoteChecks;

/// Whether a quote is verbatim, as JSON. A quote that is too long for an address comes as a form.
@RestController
@Tag(name = "Quotes")
class CheckApiController {

    private final QuoteChecks checks;
    private final ArticleChecks articles;

    CheckApiController(QuoteChecks checks, ArticleChecks articles) {
        this.checks = checks;
        this.articles = articles;
    }

    @RequestMapping(path = "/api/check", method = {RequestMethod.GET, RequestMethod.POST})
    @Operation(summary = "Whether the archive has a quote, by whom and in which words")
    CheckJson check(@RequestParam String quote, @RequestParam(required = false) @Nullable String speaker) {
        return CheckJson.of(checks.check(quote, speaker));
    }

    @PostMapping(path = "/api/check", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "The same for a quote that comes as JSON")
    CheckJson check(@RequestBody QuoteJson asked) {
        if (asked.quote() == null) {
            throw new BadParameter("quote: the words to check must be given");
        }
        return CheckJson.of(checks.check(asked.quote(), asked.speaker()));
    }

    /// A quote, and who is said to have said it.
    record QuoteJson(@Nullable String quote, @Nullable String speaker) {}

    @PostMapping("/api/check/article")
    @Operation(summary = "Every quotation of an article, given as a form's text or as a file, with its verdict")
    ArticleJson article(@RequestParam(required = false) @Nullable String article,
            @RequestParam(required = false) @Nullable MultipartFile file) throws IOException {
        if (file != null) {
            return ArticleJson.of(articles.check(String.valueOf(file.getOriginalFilename()), file.getBytes()));
        }
        if (article == null) {
            throw new BadParameter("article: the text of an article, or file: a file with it, must be given");
        }
        return ArticleJson.of(articles.check("article", article.getBytes(StandardCharsets.UTF_8)));
    }
}
