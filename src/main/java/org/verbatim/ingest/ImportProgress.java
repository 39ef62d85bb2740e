package org.verbatim.ingest;

import java.io.Console;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.verbatim.ingest.ImportOutcome.Added;
import org.verbatim.ingest.ImportOutcome.Rejected;
import org.verbatim.ingest.ImportOutcome.Revised;
import org.verbatim.ingest.ImportOutcome.Unchanged;

/// Says how far a long import is: on a terminal as a bar on its last line, else as a line of the log every few seconds; of a short one, nothing.
final class ImportProgress {

    private static final long FIRST_NANOS = Duration.ofSeconds(1).toNanos();
    private static final long EVERY_NANOS = Duration.ofSeconds(5).toNanos();
    private static final long BAR_NANOS = Duration.ofMillis(200).toNanos();
    private static final int BAR = 30;
    private static final String ERASE = "\r\u001B[K";

    private final String name;
    private final int files;
    private final long bytes;
    private final Logger log;
    private final @Nullable PrintStream terminal;
    private final long start = System.nanoTime();
    private long next = start + FIRST_NANOS;
    private int filesDone;
    private long bytesDone;
    private double bytesOfFile;
    private long interviews;
    private long turns;
    private boolean drawn;

    /// Of an import of so many files with so many bytes; `terminal` is null where nobody watches.
    ImportProgress(String name, int files, long bytes, Logger log, @Nullable PrintStream terminal) {
        this.name = name;
        this.files = files;
        this.bytes = bytes;
        this.log = log;
        this.terminal = terminal;
    }

    /// The terminal that the archive was started from, null where there is none.
    static @Nullable PrintStream terminal() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent() ? System.out : null;
    }

    void count(ImportOutcome outcome) {
        interviews++;
        turns += switch (outcome) {
            case Added done -> done.turns();
            case Revised done -> done.turns();
            case Unchanged done -> done.turns();
            case Rejected _ -> 0;
        };
        say();
    }

    /// How much is read of a file that takes long, from 0 to 1.
    void filePart(long size, double part) {
        bytesOfFile = size * part;
    }

    void fileDone(long size) {
        filesDone++;
        bytesDone += size;
        bytesOfFile = 0;
        say();
    }

    /// Makes room on the terminal for a line of the log.
    void erase() {
        if (terminal != null && drawn) {
            terminal.print(ERASE);
            terminal.flush();
            drawn = false;
        }
    }

    private void say() {
        long now = System.nanoTime();
        if (now < next) {
            return;
        }
        next = now + (terminal == null ? EVERY_NANOS : BAR_NANOS);
        double seconds = (now - start) / 1e9;
        if (terminal == null) {
            log.info("Importing {}: {}", name, state(seconds));
        } else {
            terminal.print(ERASE + bar() + " " + state(seconds));
            terminal.flush();
            drawn = true;
        }
    }

    /// `120 of 340 files (35 %), 950 interviews, 12,000 turns, 2,400 turns/s, 0:40 left`.
    String state(double seconds) {
        String counts = String.format(Locale.ROOT, "%,d interviews, %,d turns, %,.0f turns/s", interviews, turns,
                turns / seconds);
        String left = share() == 0 ? "" : ", " + clock(seconds / share() - seconds) + " left";
        if (files == 1) {
            return (share() == 0 ? "" : String.format(Locale.ROOT, "%.0f %%, ", 100 * share())) + counts + left;
        }
        return String.format(Locale.ROOT, "%,d of %,d files (%.0f %%), ", filesDone, files, 100 * share()) + counts
                + left;
    }

    private String bar() {
        int full = (int) (BAR * share());
        return files == 1 && full == 0 ? "" : "[" + "#".repeat(full) + ".".repeat(BAR - full) + "]";
    }

    private double share() {
        return bytes == 0 ? 0 : (bytesDone + bytesOfFile) / bytes;
    }

    private static String clock(double seconds) {
        long whole = Math.round(seconds);
        return whole >= 3600
                ? String.format(Locale.ROOT, "%d:%02d:%02d", whole / 3600, whole / 60 % 60, whole % 60)
                : String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60);
    }
}
