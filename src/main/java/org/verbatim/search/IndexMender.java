package org.verbatim.search;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Makes the index equal to the archive: of every interview, or of some. One thread calls it at a time; it holds no more interviews in
/// memory than it has threads.
@Component
class IndexMender {

    private static final Logger LOG = LoggerFactory.getLogger(IndexMender.class);
    private static final int MOST_AT_ONCE = 32;
    private static final ThreadFactory INDEXERS = Thread.ofPlatform().name("indexer-", 1).daemon().factory();

    private final Archive archive;
    private final SearchEngine engine;
    private final int threads;
    private final AtomicInteger waiting = new AtomicInteger();
    /// How many were taken that searches do not see yet.
    private final AtomicInteger unseen = new AtomicInteger();
    private final Set<Long> failed = ConcurrentHashMap.newKeySet();
    private volatile boolean stopped;
    /// Since something was mended that searches do not see yet.
    private @Nullable MendProgress progress;

    IndexMender(Archive archive, SearchEngine engine, SearchSettings settings) {
        this.archive = archive;
        this.engine = engine;
        this.threads = settings.indexingThreads();
    }

    /// Compares the stamps of all interviews and mends what differs.
    void mendAll() {
        Map<Long, UUID> wanted = archive.stamps();
        Map<Long, UUID> have = engine.stamps();
        Set<Long> different = new LinkedHashSet<>();
        wanted.forEach((id, stamp) -> {
            if (!stamp.equals(have.get(id))) {
                different.add(id);
            }
        });
        have.keySet().stream().filter(id -> !wanted.containsKey(id)).forEach(different::add);
        if (!different.isEmpty()) {
            mend(different);
        }
    }

    /// Makes the index anew, from an empty one.
    void rebuild() {
        engine.clear();
        mendAll();
    }

    /// Brings these interviews to what the archive has of them, also when that is nothing, and lets searches see them.
    void mend(Collection<Long> ids) {
        mendPart(ids, 0);
        finish();
    }

    /// The same, but searches may see what comes late only after [#finish]; `more` are known to follow.
    void mendPart(Collection<Long> ids, int more) {
        MendProgress current = progress;
        if (current == null) {
            current = new MendProgress(LOG);
            progress = current;
        }
        Work work = new Work(ids, more, current);
        waiting.set(ids.size());
        try (ExecutorService indexers = Executors.newFixedThreadPool(threads, INDEXERS)) {
            for (int i = 0; i < threads; i++) {
                indexers.execute(work::run);
            }
        } finally {
            waiting.set(0);
        }
    }

    /// Whether searches see all that was mended.
    boolean isFinished() {
        return progress == null;
    }

    /// How long to wait for more before searches are let see what was mended.
    Duration patience() {
        MendProgress current = progress;
        return current == null ? Duration.ZERO : current.patience();
    }

    /// Lets searches see all that was mended.
    void finish() {
        MendProgress done = progress;
        progress = null;
        if (done != null) {
            commit();
            done.end();
        }
    }

    private void commit() {
        int taken = unseen.get();
        engine.commit();
        unseen.addAndGet(-taken);
    }

    /// How many interviews the index has still to take in or give up, or has without that searches see it.
    int waiting() {
        return waiting.get() + unseen.get();
    }

    /// How many interviews could not be taken in.
    int failed() {
        return failed.size();
    }

    /// Lets mends run to their end again.
    void start() {
        stopped = false;
    }

    /// Lets a mend under way end after the interview in hand of each thread. The next start takes in the others.
    void stop() {
        stopped = true;
    }

    /// What the indexing threads share out among them, some dozens at a time.
    private final class Work {

        private final Queue<Long> left;
        private final int more;
        private final int atOnce;
        private final MendProgress progress;

        Work(Collection<Long> ids, int more, MendProgress progress) {
            this.left = new ConcurrentLinkedQueue<>(ids);
            this.more = more;
            this.atOnce = Math.clamp(ids.size() / (2L * threads), 1, MOST_AT_ONCE);
            this.progress = progress;
        }

        void run() {
            for (Set<Long> ids = next(); !ids.isEmpty() && !stopped; ids = next()) {
                mend(ids);
                if (progress.isCommitDue() && !stopped) {
                    commit();
                }
            }
        }

        private Set<Long> next() {
            Set<Long> ids = new LinkedHashSet<>();
            for (Long id = left.poll(); id != null; id = ids.size() < atOnce ? left.poll() : null) {
                ids.add(id);
            }
            return ids;
        }

        /// An interview that cannot be read or indexed stays as it was and does not stop the others; it is tried again with the next mend.
        private void mend(Set<Long> ids) {
            Set<Long> missing = new LinkedHashSet<>(ids);
            try {
                archive.interviews(ids, interview -> {
                    missing.remove(interview.summary().id());
                    if (!stopped) {
                        change(interview.summary().id(), interview.turns().size(), () -> engine.put(interview));
                    }
                });
                missing.forEach(id -> change(id, 0, () -> engine.remove(id)));
            } catch (RuntimeException e) {
                if (ids.size() == 1) {
                    missing.forEach(id -> failed(id, e));
                } else {
                    missing.forEach(id -> mend(Set.of(id)));
                }
            }
        }

        private void change(long id, int turns, Runnable change) {
            try {
                change.run();
                failed.remove(id);
            } catch (RuntimeException e) {
                failed(id, e);
            }
            unseen.incrementAndGet();
            progress.count(turns, waiting.decrementAndGet() + more);
        }

        private void failed(long id, RuntimeException cause) {
            if (failed.add(id)) {
                LOG.error("Interview {} could not be brought into the search index; it will be tried again", id, cause);
            }
        }
    }
}
