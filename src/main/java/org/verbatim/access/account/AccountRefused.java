package org.verbatim.access.account;

/// What was asked of an account or a token cannot be done; the message says why, to whoever asked.
public final class AccountRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AccountRefused(String message) {
        super(message);
    }
}
