package org.verbatim.site;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.verbatim.search.FirstIndex;

/// What every page needs: whether the index is complete, the site's address and the formats of dates and numbers.
@ControllerAdvice(basePackageClasses = SiteAdvice.class)
class SiteAdvice {

    private final WebSettings settings;
    private final FirstIndex index;

    SiteAdvice(WebSettings settings, FirstIndex index) {
        this.settings = settings;
        this.index = index;
    }

    /// Whether searches do not find everything yet.
    @ModelAttribute("indexing")
    boolean indexing() {
        return !index.isComplete();
    }

    @ModelAttribute("site")
    Site site(HttpServletRequest request) {
        String base = settings.site() == null
                ? ServletUriComponentsBuilder.fromContextPath(request).toUriString()
                : settings.site().toString();
        return new Site(base.replaceAll("/+$", ""));
    }

    @ModelAttribute("show")
    Show show() {
        return Show.ENGLISH;
    }
}
