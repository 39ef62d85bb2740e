package org.verbatim.postgres;

import java.sql.SQLException;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/// Says in a sentence why the database could not be used at the start, in place of a stack trace.
class PostgresFailures implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String sentence = switch (cause) {
                case PostgresUnavailable e -> e.getMessage();
                case SQLException e -> refusal(e);
                default -> null;
            };
            if (sentence != null) {
                return new FailureAnalysis(sentence, null, failure);
            }
        }
        return null;
    }

    /// The classes of PostgreSQL's error codes (appendix A of its manual) that keep a client from getting in; null for all others.
    private static @Nullable String refusal(SQLException e) {
        String state = String.valueOf(e.getSQLState());
        return switch (state.substring(0, Math.min(2, state.length()))) {
            case "08" -> said(e) + "Start the database, or correct SPRING_DATASOURCE_URL.";
            case "28" -> said(e) + "Correct SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.";
            case "3D" -> said(e) + "Create this database, or correct SPRING_DATASOURCE_URL.";
            case "53" -> said(e) + "Let the database accept more connections, or set"
                    + " spring.datasource.hikari.maximum-pool-size to fewer.";
            case "57" -> said(e) + "Try again when the database is ready.";
            default -> null;
        };
    }

    private static String said(SQLException e) {
        return "The database refused the connection: " + e.getMessage() + (String.valueOf(e.getMessage()).endsWith(".")
                ? " "
                : ". ");
    }
}
