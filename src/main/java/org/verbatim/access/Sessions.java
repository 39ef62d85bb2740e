package org.verbatim.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.verbatim.access.account.Account;

/// Begins sessions: always new ones, so that none that somebody else knows of, nor a form made in it, is worth anything after.
@Component
public class Sessions {

    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    /// From now on requests of this browser are by this account.
    public void begin(Account account, HttpServletRequest request, HttpServletResponse response) {
        if (request.getSession(false) != null) {
            request.getSession().invalidate();
        }
        SecurityContext context = context(SignedIn.of(account));
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
    }

    static SecurityContext context(SignedIn somebody) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(somebody, null,
                somebody.authorities()));
        return context;
    }
}
