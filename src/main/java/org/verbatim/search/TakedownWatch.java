package org.verbatim.search;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.verbatim.archive.takedown.HiddenTurns;
import org.verbatim.archive.takedown.Takedowns;
import org.verbatim.archive.takedown.VisibilityChanged;

/// Tells the engine what was taken down: before the first search, at the end of each change made here, and about a second after one made by
/// another instance. While the database is away, what was known last holds.
@Component
class TakedownWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(TakedownWatch.class);
    private static final long INTERVAL_MILLIS = 1_000;
    /// Long before the pages are served.
    private static final int PHASE = 0;

    private final Takedowns takedowns;
    private final SearchEngine engine;
    private CountDownLatch stopped = new CountDownLatch(0);
    private Map<Long, UUID> known = Map.of();
    private Map<Long, HiddenTurns> hidden = Map.of();
    private volatile boolean away;

    TakedownWatch(Takedowns takedowns, SearchEngine engine) {
        this.takedowns = takedowns;
        this.engine = engine;
    }

    /// Before the call that took something down returns. Should it not be known what of the interview is hidden, all of it is, until it is.
    @TransactionalEventListener(fallbackExecution = true)
    void on(VisibilityChanged event) {
        if (!look()) {
            hideAll(event.interview());
        }
    }

    @Override
    public void start() {
        refresh();
        CountDownLatch end = new CountDownLatch(1);
        stopped = end;
        Thread.ofPlatform().name("takedown-watch").daemon().start(() -> watch(end));
    }

    @Override
    public void stop() {
        stopped.countDown();
    }

    @Override
    public boolean isRunning() {
        return stopped.getCount() > 0;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    private void watch(CountDownLatch end) {
        try {
            while (!end.await(INTERVAL_MILLIS, TimeUnit.MILLISECONDS)) {
                look();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Whether it could be looked up. Says once that the database is away.
    private boolean look() {
        @Nullable
        RuntimeException failure = null;
        try {
            refresh();
        } catch (RuntimeException e) {
            failure = e;
        }
        if (failure != null && !away) {
            LOG.error("What was taken down cannot be looked up; what was known last holds", failure);
        }
        away = failure != null;
        return !away;
    }

    private synchronized void refresh() {
        Map<Long, UUID> now = takedowns.stamps();
        if (!now.equals(known)) {
            hidden = takedowns.hidden();
            engine.hide(hidden);
            known = now;
        }
    }

    private synchronized void hideAll(long interview) {
        Map<Long, HiddenTurns> more = new HashMap<>(hidden);
        more.put(interview, new HiddenTurns(UUID.randomUUID(), true, Set.of()));
        engine.hide(more);
        known = Map.of(interview, UUID.randomUUID());
    }
}
