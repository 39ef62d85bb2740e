package org.verbatim.site;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Headers that keep a page from running anything that is not its own: no inline script, no foreign one, no framing. First of all filters, so that
/// requests that are not let through are answered with them too.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class SecurityHeaders extends OncePerRequestFilter {

    private static final String PAGES = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// A page that other sites may show in theirs has nothing in it to be tricked into: no forms, no scripts.
    private static final String FRAMED = "default-src 'none'; style-src 'self'; font-src 'self'; form-action 'none'; "
            + "base-uri 'none'; frame-ancestors *";

    /// The API's own documentation page sets styles in its markup.
    private static final String API_DOCS = PAGES.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
            .replace("img-src 'self'", "img-src 'self' data:");

    /// Lets any site frame this answer. Said by whoever answers, not by the address: an address can be written in many ways.
    public static void allowFraming(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", FRAMED);
    }

    /// Lets this page play sound and pictures of these sources.
    public static void allowMedia(HttpServletResponse response, String sources) {
        response.setHeader("Content-Security-Policy", PAGES + "; media-src " + sources);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean docs = request.getRequestURI().startsWith(request.getContextPath() + "/api/swagger-ui/");
        response.setHeader("Content-Security-Policy", docs ? API_DOCS : PAGES);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        chain.doFilter(request, response);
    }
}
