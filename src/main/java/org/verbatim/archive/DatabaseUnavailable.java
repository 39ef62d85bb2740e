package org.verbatim.archive;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

import org.jspecify.annotations.Nullable;

/// Tells failures of the database to answer from all others. They come in many wrappings: no connection to be had, one lost before or in
/// the middle of a transaction, the rollback of that one failing in turn.
public final class DatabaseUnavailable {

    /// SQLSTATE class 08: connection exceptions; 57P: the server is shutting down, was crashed or lets nobody in.
    private static final String CONNECTION = "08";
    private static final String SHUTDOWN = "57P";
    private static final int DEEPEST = 20;

    private DatabaseUnavailable() {
    }

    /// Whether the database did not answer, by the causes of the failure.
    public static boolean causes(Throwable failure) {
        @Nullable
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof SQLException sql && isAway(sql)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean isAway(SQLException failure) {
        String state = failure.getSQLState();
        return failure instanceof SQLTransientConnectionException
                || (state != null && (state.startsWith(CONNECTION) || state.startsWith(SHUTDOWN)))
                || (state == null && "Connection is closed".equals(failure.getMessage()));
    }
}
