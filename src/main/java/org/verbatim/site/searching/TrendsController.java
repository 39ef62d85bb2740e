package org.verbatim.site.searching;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.verbatim.archive.ArchiveDate;
import org.verbatim.search.Period;
import org.verbatim.search.SearchRequest;
import org.verbatim.search.SearchResults;
import org.verbatim.search.SearchService;
import org.verbatim.search.Tally;
import org.verbatim.search.Trend;
import org.verbatim.search.TrendComparison;
import org.verbatim.search.Trends;
import org.verbatim.site.CsvDownload;
import org.verbatim.site.SearchAddress;

/// The third view of a search: how often several queries, parted by commas, are met with over time and of whom. It reads only the index.
@Controller
class TrendsController {

    private static final List<String> COLUMNS = List.of("query", "from", "to", "turns", "matches", "allTurns",
            "allWords", "per10000");

    private final SearchService search;
    private final Trends trends;
    private final ViewOffers views;

    TrendsController(SearchService search, Trends trends, ViewOffers views) {
        this.search = search;
        this.trends = trends;
        this.views = views;
    }

    @GetMapping(path = "/search", params = "view=trends")
    String trends(SearchAddress address, Model model) {
        SearchRequest request = address.request(0);
        TrendComparison comparison = trends.compare(request.query(), request.filters());
        SearchResults any = search.search(request.asking(comparison.anyOf()));
        model.addAttribute("comparison", comparison);
        model.addAttribute("chart", TrendChart.of(comparison, address.measured()));
        model.addAttribute("views", TrendView.of(comparison, address, address.measured()));
        model.addAttribute("offered", views.of(address, any));
        model.addAttribute("results", any);
        model.addAttribute("chips", FilterChip.of(address, any));
        return "trends";
    }

    @GetMapping(path = "/search.csv", params = "view=trends")
    void csv(SearchAddress address, HttpServletResponse response) {
        SearchRequest request = address.request(0);
        TrendComparison comparison = trends.compare(request.query(), request.filters());
        CsvDownload csv = new CsvDownload(response, CsvController.name(address), COLUMNS);
        for (Trend trend : comparison.trends()) {
            for (int i = 0; i < comparison.periods().size(); i++) {
                Period period = comparison.periods().get(i);
                add(csv, trend.query(), period.from(), period.to(), trend.periods().get(i));
            }
            add(csv, trend.query(), null, null, trend.undated());
        }
        csv.end();
    }

    /// An undated row has no dates, and one without words no rate.
    private static void add(CsvDownload csv, String query, @Nullable ArchiveDate from, @Nullable ArchiveDate to,
            Tally tally) {
        csv.row(query, from, to, tally.turns(), tally.matches(), tally.allTurns(), tally.allWords(),
                tally.hasRate() ? String.format(Locale.ROOT, "%.4f", tally.rate()) : null);
    }
}
