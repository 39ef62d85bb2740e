package org.verbatim.ingest;

import java.util.Objects;
import java.util.function.Supplier;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Does something to the archive and takes it back: what would come of it is seen, and nothing stays.
@Component
class Rehearsal {

    private final TransactionTemplate transaction;

    Rehearsal(PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
    }

    void of(Runnable deed) {
        of(() -> {
            deed.run();
            return true;
        });
    }

    /// What comes of the deed, which is not null.
    <T> T of(Supplier<T> deed) {
        return Objects.requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            return deed.get();
        }));
    }
}
