package org.verbatim.postgres;

import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;

/// Lets transactions begin in the order in which they were asked for, as many at once as there are connections. A pool of connections gives the next one
/// to whoever comes when it is free: under many readers at once, that is some of them again and again, while others wait until they are refused.
final class TransactionsInTurn extends JpaTransactionManager {

    private static final long serialVersionUID = 1;

    private final transient Semaphore turns;
    private final Duration patience;

    /// `atOnce` transactions at most; one that waits longer than `patience` is refused as if there were no connection.
    TransactionsInTurn(int atOnce, Duration patience) {
        this.turns = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        await();
        boolean begun = false;
        try {
            super.doBegin(transaction, definition);
            begun = true;
        } finally {
            if (!begun) {
                turns.release();
            }
        }
    }

    private void await() {
        try {
            if (!turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new CannotCreateTransactionException("no transaction could begin",
                        new SQLTransientConnectionException("no connection was free within " + patience.toMillis()
                                + " ms, " + turns.getQueueLength() + " others wait"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotCreateTransactionException("interrupted while waiting for a connection", e);
        }
    }

    @Override
    protected void doCleanupAfterCompletion(Object transaction) {
        try {
            super.doCleanupAfterCompletion(transaction);
        } finally {
            turns.release();
        }
    }
}
