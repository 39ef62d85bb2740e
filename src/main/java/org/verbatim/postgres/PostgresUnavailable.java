package org.verbatim.postgres;

/// The embedded PostgreSQL cannot run here; the message says why and what to do.
final class PostgresUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PostgresUnavailable(String message) {
        super(message);
    }

    PostgresUnavailable(String message, Throwable cause) {
        super(message + ": " + cause.getMessage(), cause);
    }
}
