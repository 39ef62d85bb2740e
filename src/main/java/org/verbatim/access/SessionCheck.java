package org.verbatim.access;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.verbatim.access.account.Account;
import org.verbatim.access.account.Accounts;

/// Ends sessions of accounts that were removed or have another role or password by now, and tells pages who looks at them. What is shown to
/// somebody is kept by no cache.
class SessionCheck extends OncePerRequestFilter {

    /// The name under which pages find who looks at them; not there for visitors.
    private static final String ATTRIBUTE = "signedIn";

    private final Accounts accounts;

    SessionCheck(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn somebody
                && somebody.hasSession()) {
            response.setHeader("Cache-Control", "private, no-store");
            check(somebody, request);
        }
        chain.doFilter(request, response);
    }

    /// While the database is away nobody is anybody, but sessions last.
    private void check(SignedIn somebody, HttpServletRequest request) {
        Optional<Account> current;
        try {
            current = accounts.current(somebody.id(), somebody.version());
        } catch (DataAccessException | TransactionException e) {
            logger.debug("Whether the session is still good cannot be told", e);
            SecurityContextHolder.clearContext();
            return;
        }
        if (current.isEmpty()) {
            SecurityContextHolder.clearContext();
            if (request.getSession(false) != null) {
                request.getSession().invalidate();
            }
        } else {
            request.setAttribute(ATTRIBUTE, somebody);
        }
    }
}
