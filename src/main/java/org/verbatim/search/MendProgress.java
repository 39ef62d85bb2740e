package org.verbatim.search;

import java.time.Duration;
import java.util.Locale;

import org.slf4j.Logger;

/// Says now and then how far a long mend is, and when it is time to let searches see what it brought: after five seconds, and then whenever it has gone on
/// for half as long again, since each commit makes segments that have to be merged later.
final class MendProgress {

    private static final long FIRST_COMMIT = Duration.ofSeconds(5).toNanos();
    private static final long BETWEEN_LINES = Duration.ofSeconds(5).toNanos();
    private static final long LEAST_PATIENCE = Duration.ofMillis(20).toNanos();
    private static final long MOST_PATIENCE = Duration.ofSeconds(2).toNanos();
    private static final long WORTH_A_LINE = Duration.ofSeconds(1).toNanos();

    private final Logger log;
    private final long start = System.nanoTime();
    private long lastCommit = start;
    private long lastLine = start;
    private int interviews;
    private long turns;

    MendProgress(Logger log) {
        this.log = log;
    }

    /// Counts an interview, of which so many were taken in; `waiting` are those that are known to come.
    synchronized void count(int itsTurns, int waiting) {
        interviews++;
        turns += itsTurns;
        long now = System.nanoTime();
        if (now - lastLine >= BETWEEN_LINES) {
            lastLine = now;
            log.info("Search index: {}", state((now - start) / 1e9, waiting));
        }
    }

    /// Whether to commit now; the answer is yes once.
    synchronized boolean isCommitDue() {
        long now = System.nanoTime();
        if (now - lastCommit < Math.max(FIRST_COMMIT, (lastCommit - start) / 2)) {
            return false;
        }
        lastCommit = now;
        return true;
    }

    /// How long nothing more must come for it to be over: the longer it goes on, the longer a pause it may make. What comes alone
    /// is settled at once.
    synchronized Duration patience() {
        return Duration.ofNanos(Math.clamp((System.nanoTime() - start) / 10, LEAST_PATIENCE, MOST_PATIENCE));
    }

    /// Says what was done, where it took a while.
    synchronized void end() {
        long nanos = System.nanoTime() - start;
        if (nanos >= WORTH_A_LINE) {
            log.info("Search index: {} in {} s", state(nanos / 1e9, 0), Math.round(nanos / 1e9));
        }
    }

    /// `950 interviews, 12,000 turns, 2,400 turns/s, 3,300 interviews wait, 0:40 left`.
    String state(double seconds, int waiting) {
        String counts = String.format(Locale.ROOT, "%,d interviews, %,d turns, %,.0f turns/s", interviews, turns,
                turns / seconds);
        if (waiting == 0 || interviews == 0) {
            return counts;
        }
        long left = Math.round(seconds / interviews * waiting);
        return counts
                + String.format(Locale.ROOT, ", %,d interviews wait, %d:%02d left", waiting, left / 60, left % 60);
    }
}
