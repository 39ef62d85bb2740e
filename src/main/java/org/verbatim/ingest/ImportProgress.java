package org.verbatim.ingest;

import java.time.Duration;

import org.slf4j.Logger;
import org.verbatim.ingest.ImportOutcome.Added;
import org.verbatim.ingest.ImportOutcome.Rejected;
import org.verbatim.ingest.ImportOutcome.Revised;
import org.verbatim.ingest.ImportOutcome.Unchanged;

/// Says how far a long import is: nothing within the first second, then a line every few.
final class ImportProgress {

    private static final long FIRST_NANOS = Duration.ofSeconds(1).toNanos();
    private static final long EVERY_NANOS = Duration.ofSeconds(5).toNanos();

    private final String name;
    private final Logger log;
    private final long start = System.nanoTime();
    private long next = start + FIRST_NANOS;
    private long interviews;
    private long turns;

    ImportProgress(String name, Logger log) {
        this.name = name;
        this.log = log;
    }

    void count(ImportOutcome outcome) {
        interviews++;
        turns += switch (outcome) {
            case Added done -> done.turns();
            case Revised done -> done.turns();
            case Unchanged done -> done.turns();
            case Rejected _ -> 0;
        };
        long now = System.nanoTime();
        if (now >= next) {
            next = now + EVERY_NANOS;
            double seconds = (now - start) / 1e9;
            log.info("Importing {}: {} interviews, {} turns so far ({} turns/s)", name, interviews, turns,
                    Math.round(turns / seconds));
        }
    }
}
