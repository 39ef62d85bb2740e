package org.verbatim.access;

import java.io.Serializable;
import java.security.Principal;
import java.util.List;

import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.verbatim.access.account.Account;
import org.verbatim.access.account.AccountRole;
import org.verbatim.access.account.ApiToken;

/// Whoever a request is by: somebody who signed in, or a program with a token. Kept with the session; `version` is the account's at its beginning.
public record SignedIn(long id, String name, AccountRole role, int version) implements Principal, Serializable {

    /// The version of what has no sessions: a token.
    private static final int NO_SESSIONS = -1;

    static SignedIn of(ApiToken token) {
        return new SignedIn(token.id(), "token: " + token.name(), token.role(), NO_SESSIONS);
    }

    static SignedIn of(Account account) {
        return new SignedIn(account.id(), account.name(), account.role(), account.version());
    }

    boolean hasSession() {
        return version != NO_SESSIONS;
    }

    @Override
    public String getName() {
        return name;
    }

    /// Whether an editor's pages are theirs to use.
    public boolean isEditor() {
        return role.all().contains(AccountRole.EDITOR);
    }

    /// Whether accounts are theirs to manage.
    public boolean isAdmin() {
        return role == AccountRole.ADMIN;
    }

    List<SimpleGrantedAuthority> authorities() {
        return role.all().stream().map(each -> new SimpleGrantedAuthority("ROLE_" + each.name())).toList();
    }
}
