package org.verbatim.archive.backup;

import java.time.Duration;
import java.util.Locale;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Says in the log how far a long export or restoring is: every table when it is done, and files every ten seconds.
final class BackupSteps {

    private static final Logger log = LoggerFactory.getLogger(BackupSteps.class);
    private static final long PAUSE = Duration.ofSeconds(10).toNanos();

    private final String doing;
    private long last = System.nanoTime();
    private long files;

    /// `doing` is "Exported" or "Restored".
    BackupSteps(String doing) {
        this.doing = doing;
    }

    void table(String name, long rows) {
        log.info(String.format(Locale.ENGLISH, "%s %s: %,d rows", doing, name, rows));
    }

    void file() {
        files++;
        if (System.nanoTime() - last > PAUSE) {
            last = System.nanoTime();
            filesDone();
        }
    }

    void filesDone() {
        log.info(String.format(Locale.ENGLISH, "%s files of sources: %,d", doing, files));
    }
}
