package org.verbatim.access;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.web.filter.OncePerRequestFilter;
import org.verbatim.access.account.ApiToken;
import org.verbatim.access.account.ApiTokens;

/// Requests to the API with a bearer token (RFC 6750) are by that token, whatever session there may be; a token that is none is refused, also where
/// none is needed: whoever sends one relies on it.
class TokenCheck extends OncePerRequestFilter {

    private static final String SCHEME = "bearer ";

    private final ApiTokens tokens;
    private final Refusals refusals;

    TokenCheck(ApiTokens tokens, Refusals refusals) {
        this.tokens = tokens;
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String token = token(request);
        if (token == null) {
            chain.doFilter(request, response);
            return;
        }
        Optional<ApiToken> known = tokens.find(token);
        if (known.isEmpty()) {
            refusals.badToken(response);
            return;
        }
        response.setHeader("Cache-Control", "private, no-store");
        SecurityContextHolder.setContext(Sessions.context(SignedIn.of(known.get())));
        // no browser sends a token by itself
        CsrfFilter.skipRequest(request);
        chain.doFilter(request, response);
    }

    private static @Nullable String token(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.toLowerCase(Locale.ROOT).startsWith(SCHEME) && Refusals.isForPrograms(request)
                ? header.substring(SCHEME.length()).strip()
                : null;
    }
}
