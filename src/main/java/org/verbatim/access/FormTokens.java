package org.verbatim.access;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/// Asks for the token of forms only where there is a session to be protected, and where one begins: visitors get no session, and their pages
/// are the same for all.
class FormTokens extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean signingIn = request.getRequestURI().equals(request.getContextPath() + AccessRules.LOGIN);
        if (request.getSession(false) == null && !signingIn) {
            CsrfFilter.skipRequest(request);
        }
        chain.doFilter(request, response);
    }
}
