package org.verbatim.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// What every page needs: the site's address and the formats of dates and numbers.
@ControllerAdvice(basePackageClasses = SiteAdvice.class)
class SiteAdvice {

    private final WebSettings settings;

    SiteAdvice(WebSettings settings) {
        this.settings = settings;
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
