package org.verbatim.access.account;

import java.util.Optional;

import org.springframework.stereotype.Service;

/// Lets people in by name and password, as often as it is wise.
@Service
public class SignIns {

    private final Accounts accounts;
    private final SignInThrottle throttle;

    SignIns(Accounts accounts, SignInThrottle throttle) {
        this.accounts = accounts;
        this.throttle = throttle;
    }

    /// The account of this name and password, asked for from this network address; empty where there is none. Throws [TooManyAttempts].
    public Optional<Account> attempt(String name, String password, String address) {
        throttle.begin(name, address);
        Optional<Account> account = accounts.signIn(name, password);
        if (account.isPresent()) {
            throttle.succeed(name, address);
        }
        return account;
    }
}
