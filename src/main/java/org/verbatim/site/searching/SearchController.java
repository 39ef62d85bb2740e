package org.verbatim.site.searching;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.verbatim.search.Guidance;
import org.verbatim.search.Guide;
import org.verbatim.search.SearchRequest;
import org.verbatim.search.SearchResults;
import org.verbatim.search.SearchService;
import org.verbatim.site.HitList;
import org.verbatim.site.Pages;
import org.verbatim.site.SearchAddress;
import org.verbatim.site.TimeStrip;
import org.verbatim.site.WebSettings;

/// The results page. It reads only the index. A query that is too long for an address comes as a form.
@Controller
class SearchController {

    private final SearchService search;
    private final Guide guide;
    private final ViewOffers views;
    private final WebSettings settings;

    SearchController(SearchService search, Guide guide, ViewOffers views, WebSettings settings) {
        this.search = search;
        this.guide = guide;
        this.views = views;
        this.settings = settings;
    }

    @RequestMapping(path = "/search", method = {RequestMethod.GET, RequestMethod.POST})
    String search(SearchAddress address, Model model) {
        SearchRequest request = address.request(settings.pageSize());
        SearchResults results = search.search(request);
        model.addAttribute("results", results);
        model.addAttribute("chips", FilterChip.of(address, results));
        model.addAttribute("strip", TimeStrip.of(results.timeline(), address));
        model.addAttribute("hits", HitList.of(results.hits(), search.narrowed(request)));
        Guidance guidance = address.current() == 1 ? guide.guidance(request, results) : Guidance.NONE;
        model.addAttribute("guidance", guidance);
        Guidance.Nearest nearest = guidance.nearest();
        if (nearest != null) {
            model.addAttribute("nearest", HitList.of(nearest.hits(), nearest.query()));
        }
        model.addAttribute("offered", views.of(address, results));
        model.addAttribute("depth", search.pageDepth());
        model.addAttribute("pages",
                Pages.of(address.current(), results.total(), settings.pageSize(), search.pageDepth()));
        return "search";
    }
}
