package org.verbatim.site.searching;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.verbatim.search.Concordance;
import org.verbatim.search.Concordances;
import org.verbatim.search.SearchResults;
import org.verbatim.search.SearchService;
import org.verbatim.site.Pages;
import org.verbatim.site.SearchAddress;

/// The other view of a search: not turns but every match in a line, in one column with all others. It reads only the index.
@Controller
class ConcordanceController {

    private static final int LINES = 50;

    private final SearchService search;
    private final Concordances concordances;
    private final ViewOffers views;

    ConcordanceController(SearchService search, Concordances concordances, ViewOffers views) {
        this.search = search;
        this.concordances = concordances;
        this.views = views;
    }

    @RequestMapping(path = "/search", params = "view=concordance", method = {RequestMethod.GET, RequestMethod.POST})
    String concordance(SearchAddress address, Model model) {
        int lines = Math.min(LINES, search.pageDepth());
        Concordance concordance = concordances.page(address.request(lines), address.lineOrder());
        SearchResults results = search.search(address.request(0));
        model.addAttribute("concordance", concordance);
        model.addAttribute("results", results);
        model.addAttribute("chips", FilterChip.of(address, results));
        model.addAttribute("offered", views.of(address, results));
        model.addAttribute("depth", search.pageDepth());
        model.addAttribute("pages", Pages.of(address.current(), concordance.matches(), lines, search.pageDepth()));
        return "concordance";
    }
}
