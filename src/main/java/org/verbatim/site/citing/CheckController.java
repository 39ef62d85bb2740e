package org.verbatim.site.citing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.verbatim.quote.ArticleChecks;
import org.verbatim.quote.QuoteChecks;
import org.verbatim.site.Site;

/// Is this quote verbatim? One quote, whose address can be shared, or a whole article. A quote that is too long for an address comes as a form.
@Controller
class CheckController {

    private static final String PASTED = "The text";

    private final QuoteChecks quotes;
    private final ArticleChecks articles;

    CheckController(QuoteChecks quotes, ArticleChecks articles) {
        this.quotes = quotes;
        this.articles = articles;
    }

    /// In which languages changed meanings are told, by their names.
    @ModelAttribute("languages")
    List<String> languages(Locale locale) {
        return quotes.warnedLanguages().stream().map(tag -> Locale.forLanguageTag(tag).getDisplayLanguage(locale))
                .distinct().sorted().toList();
    }

    /// A bookmark that brings the words selected on another page here.
    @ModelAttribute("bookmarklet")
    String bookmarklet(@ModelAttribute(name = "site", binding = false) Site site) {
        return Bookmarklet.of(site);
    }

    @RequestMapping(path = "/check", method = {RequestMethod.GET, RequestMethod.POST})
    String check(@RequestParam(defaultValue = "") String quote, @RequestParam(defaultValue = "") String speaker,
            Model model) {
        model.addAttribute("quote", quote);
        model.addAttribute("speaker", speaker);
        if (!quote.isBlank()) {
            model.addAttribute("checked", quotes.check(quote, speaker.isBlank() ? null : speaker));
        }
        return "check";
    }

    @GetMapping("/check/article")
    String article() {
        return "article";
    }

    /// A file, where one is given, is read in its place of the text.
    @PostMapping("/check/article")
    String article(@RequestParam(defaultValue = "") String article,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model) throws IOException {
        if (file != null && !file.isEmpty()) {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), PASTED);
            model.addAttribute("checked", articles.check(name, file.getBytes()));
        } else if (!article.isBlank()) {
            model.addAttribute("article", article);
            model.addAttribute("checked", articles.check(PASTED, article.getBytes(StandardCharsets.UTF_8)));
        }
        return "article";
    }
}
