package org.verbatim.access;

import java.util.Optional;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.verbatim.archive.audit.Actor;

/// Whoever a request is by acts in it; outside of requests the archive does by itself.
@Component
class SignedInActs implements Actor {

    @Override
    public Optional<String> name() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn somebody
                ? Optional.of(somebody.name())
                : Optional.empty();
    }
}
