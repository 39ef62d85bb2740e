package org.verbatim.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

import org.verbatim.search.SearchResults;
import org.verbatim.search.SearchService;

/// The results page. It reads only the index.
@Controller
class SearchController {

    private final SearchService search;
    private final WebSettings settings;

    SearchController(SearchService search, WebSettings settings) {
        this.search = search;
        this.settings = settings;
    }

    @GetMapping("/search")
    String search(@ModelAttribute("address") SearchAddress address, Model model) {
        SearchResults results = search.search(address.request(settings.pageSize()));
        model.addAttribute("results", results);
        model.addAttribute("chips", FilterChip.of(address, results));
        model.addAttribute("groups", HitGroup.of(results.hits()));
        model.addAttribute("pages", Pages.of(address.current(), results.total(), settings.pageSize()));
        return "search";
    }
}
