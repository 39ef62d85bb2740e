package org.verbatim.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.verbatim.interview.Catalogue.Shelf;

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
        // searches have no end, and what is for programs is no page
        return """
                User-agent: *
                Disallow: /search
                Disallow: /suggest
                Disallow: /check?
                Disallow: /api/
                Disallow: /actuator/
                Disallow: /interviews/*?q=
                Disallow: /t/*/
                Allow: /t/*/card.png

                Sitemap:\s""" + site.address("/sitemap.xml") + "\n";
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
        Shelf known = Parameters.find(Shelf.class, shelf)
                .orElseThrow(() -> new NoSuchPage("sitemap of " + shelf));
        send(sitemap.part(known, part, site), response);
    }

    private static void send(SitemapFile file, HttpServletResponse response) throws IOException {
        response.setContentType("application/xml;charset=UTF-8");
        file.write(response.getOutputStream());
    }
}
