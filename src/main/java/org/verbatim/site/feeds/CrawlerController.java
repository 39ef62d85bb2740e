package org.verbatim.site.feeds;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.verbatim.archive.reading.Catalogue.Shelf;
import org.verbatim.site.NoSuchPage;
import org.verbatim.site.PageParameters;
import org.verbatim.site.Site;

/// What crawlers ask for: where they may go, and what there is.
@Controller
class CrawlerController {

    private final Sitemap sitemap;

    CrawlerController(Sitemap sitemap) {
        this.sitemap = sitemap;
    }

    @GetMapping(path = "/robots.txt", produces = "text/plain;charset=UTF-8")
    @ResponseBody
    String robots(@ModelAttribute(name = "site", binding = false) Site site) {
        // searches have no end, and what is for programs is no page; paths count from the root of the host
        return """
                User-agent: *
                Disallow: {site}/search
                Disallow: {site}/suggest
                Disallow: {site}/check?
                Disallow: {site}/api/
                Disallow: {site}/actuator/
                Disallow: {site}/interviews/*?q=
                Disallow: {site}/t/*/
                Allow: {site}/t/*/card.png

                Sitemap:\s""".replace("{site}", site.path()) + site.address("/sitemap.xml") + "\n";
    }

    @GetMapping("/sitemap.xml")
    void index(@ModelAttribute(name = "site", binding = false) Site site, HttpServletResponse response)
            throws IOException {
        send(sitemap.index(site), response);
    }

    @GetMapping("/sitemap/{shelf:[a-z]+}-{part:\\d+}.xml")
    void part(@PathVariable String shelf, @PathVariable int part,
            @ModelAttribute(name = "site", binding = false) Site site, HttpServletResponse response)
            throws IOException {
        Shelf known = PageParameters.find(Shelf.class, shelf)
                .orElseThrow(() -> new NoSuchPage("sitemap of " + shelf));
        send(sitemap.part(known, part, site), response);
    }

    private static void send(SitemapFile file, HttpServletResponse response) throws IOException {
        response.setContentType("application/xml;charset=UTF-8");
        file.write(response.getOutputStream());
    }
}
