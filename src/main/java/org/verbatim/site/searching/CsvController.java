package org.verbatim.site.searching;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.verbatim.search.ConcordanceLine;
import org.verbatim.search.Concordances;
import org.verbatim.search.Hit;
import org.verbatim.search.SearchService;
import org.verbatim.site.CsvDownload;
import org.verbatim.site.SearchAddress;
import org.verbatim.site.Site;

/// All hits of a search as a table, or all lines of its concordance, each with what it takes to cite it. Columns are named as in the JSON.
@Controller
class CsvController {

    private static final List<String> HIT = List.of("title", "interview", "date", "speaker", "person", "role", "kind",
            "number", "key", "url", "text");
    private static final List<String> LINE = List.of("before", "match", "after", "title", "interview", "date",
            "speaker", "person", "role", "kind", "number", "key", "url");
    private static final int LONGEST_NAME = 60;

    private final SearchService search;
    private final Concordances concordances;

    CsvController(SearchService search, Concordances concordances) {
        this.search = search;
        this.concordances = concordances;
    }

    @GetMapping("/search.csv")
    void csv(SearchAddress address,
            @ModelAttribute(name = "site", binding = false) Site site, HttpServletResponse response) {
        boolean concordance = address.isConcordance();
        CsvDownload csv = new CsvDownload(response, name(address), concordance ? LINE : HIT);
        if (concordance) {
            concordances.each(address.request(0), address.lineOrder(), line -> add(csv, line, site));
        } else {
            search.each(address.request(0), hit -> add(csv, hit, site));
        }
        csv.end();
    }

    private static void add(CsvDownload csv, Hit hit, Site site) {
        csv.row(hit.title(), hit.interview(), hit.date(), hit.speaker(), hit.person(), lower(hit.role()),
                lower(hit.kind()), hit.number(), hit.key(), site.address("/t/" + hit.key()), hit.text());
    }

    private static void add(CsvDownload csv, ConcordanceLine line, Site site) {
        csv.row(line.before(), line.match(), line.after(), line.title(), line.interview(), line.date(),
                line.speaker(), line.person(), lower(line.role()), lower(line.kind()), line.number(), line.key(),
                site.address("/t/" + line.key()));
    }

    private static @Nullable String lower(@Nullable Enum<?> value) {
        return value == null ? null : value.name().toLowerCase(Locale.ROOT);
    }

    /// What the file is of: "verbatim-fake-news-concordance".
    static String name(SearchAddress address) {
        String query = address.q().replaceAll("(?U)[^\\w]+", "-").replaceAll("^-|-$", "");
        return "verbatim" + (query.isEmpty() ? "" : "-" + query.substring(0, Math.min(query.length(), LONGEST_NAME)))
                + (address.view() == null ? "" : "-" + address.view());
    }
}
