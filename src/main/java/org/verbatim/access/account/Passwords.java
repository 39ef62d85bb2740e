package org.verbatim.access.account;

import java.nio.charset.StandardCharsets;

import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Hashes passwords and compares them, so that a name that nobody has takes as long as a wrong password.
@Component
class Passwords {

    static final int SHORTEST = 10;
    /// Bytes of UTF-8: bcrypt takes no more.
    static final int LONGEST = 72;

    private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
    private final String nobodys = encoder.encode(Secrets.password());

    /// The hash of a password that somebody chose. Throws [AccountRefused] where it is too short or too long.
    String hash(String password) {
        if (password.length() < SHORTEST) {
            throw new AccountRefused("A password has at least " + SHORTEST + " characters.");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            throw new AccountRefused("A password has at most " + LONGEST + " bytes.");
        }
        return encoder.encode(password);
    }

    boolean matches(String password, AccountEntity account) {
        return fits(password) && encoder.matches(password, account.password);
    }

    /// Takes the time of a comparison.
    void matchNobody(String password) {
        if (fits(password)) {
            encoder.matches(password, nobodys);
        }
    }

    private static boolean fits(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length <= LONGEST;
    }
}
