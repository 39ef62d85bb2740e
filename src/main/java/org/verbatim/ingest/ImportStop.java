package org.verbatim.ingest;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Ends imports when the archive stops. The interview in hand is stored, the rest is left for the next start, and the database stays open until then.
@Component
class ImportStop implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ImportStop.class);
    private static final long PATIENCE_SECONDS = 25;

    /// Imports read, the stop writes: it waits for all of them.
    private final ReentrantReadWriteLock running = new ReentrantReadWriteLock();
    private volatile boolean stopped;

    /// Runs an import, for whose end the stop of the archive waits.
    <T> T awaited(Supplier<T> importing) {
        running.readLock().lock();
        try {
            return importing.get();
        } finally {
            running.readLock().unlock();
        }
    }

    /// Returns true if imports are to end with the interview in hand.
    boolean isRequested() {
        return stopped;
    }

    @Override
    public void start() {
        stopped = false;
    }

    @Override
    public void stop() {
        stopped = true;
        try {
            if (running.writeLock().tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                running.writeLock().unlock();
            } else {
                log.warn("The import did not end within {} s of the stop", PATIENCE_SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return !stopped;
    }
}
