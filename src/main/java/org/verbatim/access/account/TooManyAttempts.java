package org.verbatim.access.account;

import java.time.Duration;

/// It is too early for another attempt to sign in.
public final class TooManyAttempts extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final Duration wait;

    TooManyAttempts(Duration wait) {
        super("too many attempts to sign in; the next in " + wait);
        this.wait = wait;
    }

    /// How many seconds have to pass before the next, at least 1.
    public long seconds() {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
