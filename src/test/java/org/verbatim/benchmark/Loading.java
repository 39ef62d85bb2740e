package org.verbatim.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import static org.verbatim.benchmark.Report.figure;
import static org.verbatim.benchmark.Report.figures;

/// How an archive gets in: import, the index anew, another start.
final class Loading {

    private static final long A_SECOND = 1_000_000_000;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    private final Path folder;
    private final ArchiveFiles archive;
    private final int turns;
    private final Timings meanwhile = new Timings();
    private double importing;
    private double rebuilding;
    private double starting;
    private double peak;
    private long indexSize;
    private long databaseSize;

    Loading(Path folder, ArchiveFiles archive, int turns) {
        this.folder = folder;
        this.archive = archive;
        this.turns = turns;
    }

    void load() throws IOException {
        try (VerbatimProcess first = VerbatimProcess.start(folder, "--verbatim.import=" + archive.folder())) {
            importing = awaitAll(first, meanwhile);
            peak = first.peakMegabytes().orElse(Double.NaN);
        }
        ArchiveRun.delete(folder.resolve("home/index"));
        try (VerbatimProcess second = VerbatimProcess.start(folder)) {
            rebuilding = awaitAll(second, new Timings());
        }
        indexSize = ArchiveRun.size(folder.resolve("home/index"));
        databaseSize = ArchiveRun.size(folder.resolve("home/postgres"));
    }

    /// The archive, started once more.
    VerbatimProcess again() {
        VerbatimProcess third = VerbatimProcess.start(folder);
        starting = third.secondsToStart();
        long searchable = third.searchable();
        if (searchable != turns) {
            third.close();
            throw new IllegalStateException("after a start " + searchable + " turns of " + turns);
        }
        return third;
    }

    /// Seconds until all turns are searchable; a search every second meanwhile is timed.
    private double awaitAll(VerbatimProcess verbatim, Timings searches) {
        long start = System.nanoTime();
        long there = 0;
        long came = start;
        long searched = start - A_SECOND;
        while (there < turns) {
            long before = there;
            long asked = System.nanoTime();
            there = verbatim.searchable();
            long answered = System.nanoTime();
            came = there > before ? answered : came;
            if (answered - came > LONGEST_WAIT.toNanos()) {
                throw new IllegalStateException(there + " of " + turns + " turns are searchable and no more come");
            }
            if (answered - searched > A_SECOND) {
                searches.add(verbatim.asking().must("/api/search?q=good+question").whole());
                searched = System.nanoTime();
            }
            // to count a large archive is work: it may take a fiftieth of the time, and no more
            Benchmark.sleep(Math.clamp(50 * (answered - asked) / 1_000_000, 100, 2_000));
        }
        return (System.nanoTime() - start) / 1e9;
    }

    void tell(Report report, Results results, double floorRate, long floorSize) {
        double importRate = turns / importing;
        double rebuildRate = turns / rebuilding;
        report.table(List.of("what", "turns/s", "× floor", "MB"),
                List.of(List.of("floor: Lucene alone, two threads", figure(floorRate), "1", figure(floorSize / 1e6)),
                        List.of("import, until all is searchable", figure(importRate), figure(importRate / floorRate),
                                figure((indexSize + databaseSize) / 1e6)),
                        List.of("index anew from the database", figure(rebuildRate), figure(rebuildRate / floorRate),
                                figure(indexSize / 1e6))));
        report.text(
                "Start: %s s until a search is answered. While the import runs, a search takes %s ms (p50 / p95), and the process has %s MB of memory at most."
                        .formatted(figure(starting), figures(meanwhile.median(), meanwhile.percentile(95)),
                                figure(peak)));
        results.add("turns/s: Lucene alone", turns, floorRate);
        results.add("turns/s: import", turns, importRate);
        results.add("turns/s: index anew", turns, rebuildRate);
        results.add("MB: index", turns, indexSize / 1e6);
        results.add("MB: database", turns, databaseSize / 1e6);
        results.add("s: start", turns, starting);
    }
}
