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
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Makes the index equal to the archive: of every interview, or of some. One thread calls it at a time; it holds no more interviews in
/// memory than it has threads.
@Component
class IndexMender {

    private static final Logger LOG = LoggerFactory.getLogger(IndexMender.class);
    private static final Duration BETWEEN_COMMITS = Duration.ofSeconds(5);

    private final Archive archive;
    private final SearchEngine engine;
    private final int threads;
    private final AtomicInteger waiting = new AtomicInteger();
    private final Set<Long> failed = ConcurrentHashMap.newKeySet();
    private volatile boolean stopped;

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
        mend(different);
    }

    /// Brings these interviews to what the archive has of them, also when that is nothing.
    void mend(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return;
        }
        Progress progress = new Progress(ids.size());
        waiting.set(ids.size());
        Queue<Long> left = new ConcurrentLinkedQueue<>(ids);
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < Math.min(threads, ids.size()); i++) {
                workers.execute(() -> work(left, progress));
            }
        }
        try {
            engine.commit();
        } finally {
            waiting.set(0);
        }
        progress.end();
    }

    /// How many interviews the index has still to take in or give up.
    int waiting() {
        return waiting.get();
    }

    /// How many interviews could not be taken in.
    int failed() {
        return failed.size();
    }

    /// Lets mends run to their end again.
    void start() {
        stopped = false;
    }

    /// Lets a mend under way end after the interviews in hand.
    void stop() {
        stopped = true;
    }

    private void work(Queue<Long> left, Progress progress) {
        for (Long id = left.poll(); id != null && !stopped; id = left.poll()) {
            mendOne(id);
            waiting.decrementAndGet();
            if (progress.step()) {
                engine.commit();
            }
        }
    }

    /// An interview that cannot be read or indexed stays as it was and does not stop the others; it is tried again with the next mend.
    private void mendOne(long id) {
        try {
            archive.interview(id).ifPresentOrElse(engine::put, () -> engine.remove(id));
            failed.remove(id);
        } catch (RuntimeException e) {
            if (failed.add(id)) {
                LOG.error("Interview {} could not be brought into the search index; it will be tried again", id, e);
            }
        }
    }

    /// Says how far a long mend is, and when it is time to let searches see it.
    private static final class Progress {

        private final int total;
        private final long start = System.nanoTime();
        private long last = start;
        private int done;

        Progress(int total) {
            this.total = total;
        }

        /// Counts one; true when it is time for a commit.
        synchronized boolean step() {
            done++;
            long now = System.nanoTime();
            if (now - last < BETWEEN_COMMITS.toNanos()) {
                return false;
            }
            last = now;
            long seconds = (now - start) / 1_000_000_000;
            LOG.info("Search index: {} of {} interviews, {} a second, {} s left", done, total, done / seconds,
                    (total - done) * seconds / done);
            return true;
        }

        synchronized void end() {
            long millis = (System.nanoTime() - start) / 1_000_000;
            if (millis >= 1_000) {
                LOG.info("Search index: {} interviews in {} ms", done, millis);
            }
        }
    }
}
