package org.verbatim.site.feeds;

import java.io.IOException;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.verbatim.site.Messages;
import org.verbatim.site.Site;
import org.verbatim.site.XmlWriter;

/// The archive's description (OpenSearch 1.1), by which a browser offers it as a search engine.
@Controller
class OpenSearchController {

    private static final String NAMESPACE = "http://a9.com/-/spec/opensearch/1.1/";
    private static final String TYPE = "application/opensearchdescription+xml";

    private final Messages messages;

    OpenSearchController(MessageSource messages) {
        this.messages = new Messages(messages, Locale.ENGLISH);
    }

    @GetMapping("/opensearch.xml")
    void description(@ModelAttribute(name = "site", binding = false) Site site, HttpServletResponse response)
            throws IOException {
        response.setContentType(TYPE + ";charset=UTF-8");
        new XmlWriter(response.getOutputStream(), "OpenSearchDescription", NAMESPACE)
                .element("ShortName", messages.of("site.name"))
                .element("Description", messages.of("site.description"))
                .element("InputEncoding", "UTF-8")
                .empty("Url", "type", "text/html", "template", site.address("/search?q={searchTerms}"))
                .empty("Url", "type", "application/atom+xml", "template", site.address("/search.atom?q={searchTerms}"))
                .empty("Url", "type", "application/x-suggestions+json", "template",
                        site.address("/suggest?q={searchTerms}"))
                .empty("Url", "type", TYPE, "rel", "self", "template", site.address("/opensearch.xml")).close();
    }
}
