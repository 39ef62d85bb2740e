package org.verbatim.site.feeds;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.verbatim.archive.Arrival;
import org.verbatim.archive.reading.Interviews;
import org.verbatim.search.Hit;
import org.verbatim.search.SearchResults;
import org.verbatim.search.SearchService;
import org.verbatim.search.SearchSort;
import org.verbatim.site.Messages;
import org.verbatim.site.SearchAddress;
import org.verbatim.site.Site;

/// What is new, as feeds: the hits of a search and the interviews, those that arrived last first.
@Controller
class FeedController {

    private static final int ENTRIES = 20;

    private final SearchService search;
    private final Interviews interviews;
    private final Messages messages;

    FeedController(SearchService search, Interviews interviews, MessageSource messages) {
        this.search = search;
        this.interviews = interviews;
        this.messages = new Messages(messages, Locale.ENGLISH);
    }

    @GetMapping("/search.atom")
    void search(SearchAddress address,
            @ModelAttribute(name = "site", binding = false) Site site, HttpServletResponse response)
            throws IOException {
        SearchResults newest = search.search(address.request(ENTRIES).sorted(SearchSort.ARRIVAL));
        Map<String, Instant> arrived = interviews
                .arrived(newest.hits().stream().map(Hit::interview).distinct().toList());
        List<AtomEntry> entries = newest.hits().stream().map(hit -> entry(hit, site, arrived)).toList();
        String title = address.q().isBlank() ? messages.of("feed.everything") : messages.of("feed.search", address.q());
        send(new AtomFeed(site.address(address.asFeed()), site.address(address.asHits()), title,
                newest.reading().text(), messages.of("site.name"), entries), response);
    }

    @GetMapping("/feed.atom")
    void newest(@ModelAttribute(name = "site", binding = false) Site site, HttpServletResponse response)
            throws IOException {
        List<AtomEntry> entries = interviews.arrivals(ENTRIES).stream().map(arrival -> entry(arrival, site)).toList();
        send(new AtomFeed(site.address("/feed.atom"), site.address("/interviews"), messages.of("feed.interviews"), null,
                messages.of("site.name"), entries), response);
    }

    private static void send(AtomFeed feed, HttpServletResponse response) throws IOException {
        response.setContentType("application/atom+xml;charset=UTF-8");
        feed.write(response.getOutputStream());
    }

    /// Dated by its arrival, not by its interview: a reader shows what is new to the archive, however long ago it was
    /// said.
    private AtomEntry entry(Hit hit, Site site, Map<String, Instant> arrived) {
        Instant updated = arrived.getOrDefault(hit.interview(), Instant.EPOCH);
        String title = hit.speaker() == null ? hit.title() : messages.of("feed.hit", hit.speaker(), hit.title());
        return new AtomEntry(site.address("/t/" + hit.key()), title, hit.speaker(), updated, passages(hit));
    }

    private static String passages(Hit hit) {
        return hit.passages().stream().map(passage -> hit.text().substring(passage.from(), passage.to()))
                .collect(Collectors.joining(" … "));
    }

    private static AtomEntry entry(Arrival arrival, Site site) {
        return new AtomEntry(site.address("/interviews/" + arrival.interview().slug()), arrival.interview().title(),
                arrival.interview().publisher(), arrival.arrived(), arrival.interview().standfirst());
    }
}
