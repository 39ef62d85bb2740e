package org.verbatim.search;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.verbatim.archive.InterviewChanged;

/// Keeps the index equal to the archive while it runs: all of it at start and every `mendInterval`, an interview as soon as its change is
/// committed. One thread does it, so that many changes at once become few commits; searches meanwhile see what there is.
@Component
class IndexKeeper implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(IndexKeeper.class);
    private static final long STOP = -1;
    private static final long REBUILD = -2;
    private static final long CATCH_UP = -3;
    private static final int BATCH = 1_000;
    /// So many are read at once for little more than one.
    private static final int ENOUGH = 16;

    /// How long nothing more must come for a collection to be taken in, and how long it may grow, as long as it is not enough.
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);

    private final IndexMender mender;
    private final Duration interval;
    private final BlockingQueue<Long> stored = new LinkedBlockingQueue<>();
    private final CountDownLatch caughtUp = new CountDownLatch(1);
    private @Nullable Thread thread;
    private boolean archiveAway;

    IndexKeeper(IndexMender mender, SearchSettings settings) {
        this.mender = mender;
        this.interval = settings.mendInterval();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(InterviewChanged event) {
        stored.add(event.id());
    }

    /// Makes the index anew, after what is in hand.
    void rebuild() {
        stored.add(REBUILD);
    }

    /// How many interviews the index has still to take in or give up, as far as it knows.
    int waiting() {
        return stored.size() + mender.waiting();
    }

    /// Waits until searches find everything that was stored before, or cannot for now because it failed; called once,
    /// at start.
    void catchUp() {
        stored.add(CATCH_UP);
        try {
            caughtUp.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void start() {
        mender.start();
        thread = Thread.ofPlatform().name("index-keeper").daemon().start(this::keep);
    }

    /// Never interrupts: an interrupt would close the index's files under a commit.
    @Override
    public void stop() {
        mender.stop();
        stored.add(STOP);
        Thread keeper = thread;
        thread = null;
        try {
            if (keeper != null) {
                keeper.join(Duration.ofSeconds(30));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void keep() {
        guarded(mender::mendAll);
        try {
            for (Set<Long> ids = next(); !ids.contains(STOP); ids = next()) {
                boolean awaited = ids.remove(CATCH_UP);
                mend(ids);
                if (awaited) {
                    guarded(mender::finish);
                    caughtUp.countDown();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            caughtUp.countDown();
        }
    }

    /// The interviews stored since, once there is one; none when no more came for long enough. While more keep coming, as in an
    /// import, they are collected for a moment, but only until there are enough: no processor is to wait while there is something to index.
    private Set<Long> next() throws InterruptedException {
        Set<Long> ids = new LinkedHashSet<>();
        Duration patience = mender.isFinished() ? interval : mender.patience();
        Long id = stored.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
        long end = System.nanoTime() + LONGEST_WAIT.toNanos();
        while (id != null && id >= 0) {
            ids.add(id);
            boolean wait = ids.size() < ENOUGH && System.nanoTime() < end;
            id = ids.size() == BATCH ? null : stored.poll(wait ? PAUSE.toMillis() : 0, TimeUnit.MILLISECONDS);
        }
        if (id != null) {
            ids.add(id);
        }
        return ids;
    }

    private void mend(Set<Long> ids) {
        guarded(() -> {
            if (ids.remove(REBUILD)) {
                mender.rebuild();
            } else if (!ids.isEmpty()) {
                mender.mendPart(ids, stored.size());
            } else if (mender.isFinished()) {
                mender.mendAll();
            } else {
                mender.finish();
            }
        });
    }

    /// The database may be away, or the disk full: searches go on with what there is, and the next mend tries again.
    private void guarded(Runnable mend) {
        try {
            mend.run();
            archiveAway = false;
        } catch (RuntimeException e) {
            if (!archiveAway && isRunning()) {
                LOG.error("The search index could not be compared with the archive; trying again every {}", interval,
                        e);
            }
            archiveAway = true;
        }
    }
}
