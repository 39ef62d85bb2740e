package org.verbatim.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/// Answers requests that are not let through: programs with problem details (RFC 9457), people with the page to sign in, or one that says no.
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final String REALM = "Bearer realm=\"Verbatim\"";

    private final JsonMapper json;

    Refusals(JsonMapper json) {
        this.json = json;
    }

    /// Whether whoever asks is no person with a browser.
    static boolean isForPrograms(HttpServletRequest request) {
        String path = path(request);
        return path.startsWith("/api/") || path.equals("/api") || path.startsWith("/oembed");
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        if (isForPrograms(request)) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, REALM);
            problem(response, HttpStatus.UNAUTHORIZED, "This needs an API token, or somebody who has signed in.");
            return;
        }
        UriComponentsBuilder login = UriComponentsBuilder.fromPath(request.getContextPath() + "/login");
        if (request.getMethod().equals("GET")) {
            String query = request.getQueryString();
            login.queryParam("to", "{to}").encode();
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.sendRedirect(login.buildAndExpand(path(request) + (query == null ? "" : "?" + query))
                    .toUriString());
            return;
        }
        response.sendRedirect(login.toUriString(), HttpServletResponse.SC_SEE_OTHER);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException {
        if (isForPrograms(request)) {
            problem(response, HttpStatus.FORBIDDEN,
                    "This needs other rights, or is no request of a page of the archive.");
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    void badToken(HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, REALM + ", error=\"invalid_token\"");
        problem(response, HttpStatus.UNAUTHORIZED, "This API token is none, or was revoked.");
    }

    private void problem(HttpServletResponse response, HttpStatus status, String detail) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        json.writeValue(response.getWriter(), ProblemDetail.forStatusAndDetail(status, detail));
    }
}
