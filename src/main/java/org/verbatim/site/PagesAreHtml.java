package org.verbatim.site;

import org.springframework.stereotype.Component;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/// Sends every page as HTML, also one that answers an address ending in `.xml` or `.csv`: the page of what went wrong there.
@Component
class PagesAreHtml {

    PagesAreHtml(ThymeleafViewResolver pages) {
        pages.setForceContentType(true);
    }
}
