package org.verbatim.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.verbatim.benchmark.Race.Outcome;

import static org.verbatim.benchmark.Report.figure;

/// One archive of so many turns: made, loaded by everybody, searched, read.
final class ArchiveRun {

    private final BenchmarkOptions options;
    private final int turns;
    private final Report report;
    private final Results results;
    private final Path folder;

    ArchiveRun(BenchmarkOptions options, int turns, Report report, Results results) {
        this.options = options;
        this.turns = turns;
        this.report = report;
        this.results = results;
        this.folder = options.folder().resolve(Integer.toString(turns)).toAbsolutePath();
    }

    void run(Conversations conversations) throws IOException {
        delete(folder);
        report.heading("%,d turns".formatted(turns));
        ArchiveFiles archive = ArchiveFiles.write(conversations, turns, folder.resolve("source"));
        double floorRate = FloorWriter.write(archive, folder.resolve("floor"), 2);
        Loading loading = new Loading(folder, archive, turns);
        loading.load();
        try (Floor floor = new Floor(folder.resolve("floor"))) {
            QuerySampler sampler = new QuerySampler(floor.searcher().getIndexReader(), archive);
            Map<QueryClass, List<Sample>> samples = sampler.sample(options.queries());
            try (VerbatimProcess verbatim = loading.again()) {
                loading.tell(report, results, floorRate, size(folder.resolve("floor")));
                search(samples, floor, verbatim, archive);
                new Errands(verbatim.asking(), sampler, options).tell(report, results, turns, samples);
                new TranscriptPages(verbatim, turns, options).tell(report);
                crowds(samples, verbatim);
            }
            try (VerbatimProcess importing = VerbatimProcess.start(folder,
                    "--verbatim.import=" + more(conversations))) {
                crowdBesideImport(samples, importing);
            }
        }
        delete(folder);
    }

    private void search(Map<QueryClass, List<Sample>> samples, Floor floor, VerbatimProcess verbatim,
            ArchiveFiles archive) throws IOException {
        try (BareServer bare = new BareServer()) {
            List<Contestant> contestants = List.of(floor, new OverJson(verbatim.asking()),
                    new AsPage(verbatim.asking()), bare);
            if (options.postgres()) {
                try (PostgresRival postgres = new PostgresRival(folder.resolve("postgres"))) {
                    report.text("PostgreSQL's text search takes in %s turns/s, and %s MB.".formatted(
                            figure(postgres.load(archive)), figure(postgres.size() / 1e6)));
                    tell(new Race(contestants, List.of(postgres), options.rounds(), options.warm()).run(samples));
                }
            } else {
                tell(new Race(contestants, List.of(), options.rounds(), options.warm()).run(samples));
            }
        }
    }

    private void tell(Map<QueryClass, Outcome> outcomes) {
        report.text(
                "\nSearch: milliseconds, p50 / p95 / p99; the archive over HTTP, the floor (Lucene alone) in this process, PostgreSQL "
                        + "without facets. *HTTP alone*: a bare server's answer of 20 kB. *Agreed*: queries that find exactly as many turns with the archive as with the floor.");
        List<List<String>> rows = new ArrayList<>();
        for (QueryClass kind : QueryClass.values()) {
            Outcome outcome = outcomes.get(kind);
            if (outcome != null) {
                rows.add(row(kind, outcome));
                results.add("floor: " + kind.shown(), turns, outcome.of("floor").median());
                results.add("Verbatim: " + kind.shown(), turns, outcome.of("Verbatim").median());
                results.add("page: " + kind.shown(), turns, outcome.of("page").median());
                results.add("PostgreSQL: " + kind.shown(), turns, outcome.of("PostgreSQL").median());
            }
        }
        report.table(List.of("class", "hits (median)", "floor", "Verbatim", "over the floor", "× floor", "HTTP alone",
                "page", "PostgreSQL", "× Verbatim", "agreed"), rows);
    }

    private static List<String> row(QueryClass kind, Outcome outcome) {
        double floor = outcome.of("floor").median();
        double verbatim = outcome.of("Verbatim").median();
        double postgres = outcome.of("PostgreSQL").median();
        return List.of(kind.shown() + (kind.broad() ? " (broad)" : ""),
                "%,d".formatted(outcome.medianTotal("Verbatim")), all(outcome.of("floor")), all(outcome.of("Verbatim")),
                (verbatim < floor ? "−" : "+") + figure(Math.abs(verbatim - floor)), figure(verbatim / floor),
                Report.figures(outcome.of("HTTP alone").median(), outcome.of("HTTP alone").percentile(95)),
                figure(outcome.of("page").median()),
                all(outcome.of("PostgreSQL")), figure(postgres / verbatim),
                outcome.agreed("floor", "Verbatim") + " of " + outcome.queries("floor"));
    }

    private static String all(Timings times) {
        return times.count() == 0
                ? "–"
                : Report.figures(times.median(), times.percentile(95), times.percentile(99));
    }

    private void crowds(Map<QueryClass, List<Sample>> samples, VerbatimProcess verbatim) {
        report.text(
                "\nReaders at once (searches as JSON and as pages, transcripts), %d s each, by this process on the same processors:"
                        .formatted(options.seconds()));
        crowd(samples, verbatim, List.of(1, 8, 64));
        report.text("The archive's process: %s MB of memory at most, %s MB of heap in use after all this.".formatted(
                verbatim.peakMegabytes().map(Report::figure).orElse("–"),
                verbatim.heapMegabytes().map(Report::figure).orElse("–")));
    }

    private void crowd(Map<QueryClass, List<Sample>> samples, VerbatimProcess verbatim, List<Integer> clients) {
        Crowd crowd = crowd(samples, verbatim);
        crowd.of(2);
        tell(clients.stream().map(crowd::of).toList());
    }

    /// The program starts with the import, and has to warm up with it: what counts is the last time that was over before the import was.
    private void crowdBesideImport(Map<QueryClass, List<Sample>> samples, VerbatimProcess importing) {
        Crowd crowd = crowd(samples, importing);
        Crowd.Met last = crowd.of(8);
        int whole = turns + more();
        for (Crowd.Met next = last; importing.searchable() < whole; next = crowd.of(8)) {
            last = next;
        }
        report.text("The same with an import of %,d turns going on:".formatted(more()));
        tell(List.of(last));
    }

    private void tell(List<Crowd.Met> met) {
        report.table(List.of("clients", "requests/s", "ms, p50 / p95 / p99", "errors"),
                met.stream().map(one -> List.of(Integer.toString(one.clients()), figure(one.aSecond()),
                        all(one.times()), Integer.toString(one.errors()))).toList());
    }

    private Crowd crowd(Map<QueryClass, List<Sample>> samples, VerbatimProcess verbatim) {
        List<String> paths = new ArrayList<>();
        List<String> transcripts = TranscriptPages.some(verbatim.asking());
        samples.values().forEach(each -> each.forEach(sample -> {
            paths.add("/api/search?" + sample.asked());
            paths.add("/search?" + sample.asked());
            paths.add(transcripts.get(paths.size() % transcripts.size()));
        }));
        return new Crowd(verbatim.asking(), paths, options.seconds());
    }

    private int more() {
        return Math.clamp(turns, 1_000, 100_000);
    }

    /// As many of the archive's turns again, under other ids.
    private Path more(Conversations conversations) throws IOException {
        List<Conversation> part = new ArrayList<>();
        int left = more();
        for (var each = conversations.iterator(); left > 0;) {
            Conversation next = each.next().first(left);
            part.add(next.under("more-" + next.id()));
            left -= next.turns().size();
        }
        Path file = folder.resolve("more.jsonl.gz");
        ArchiveFiles.write(part, file);
        return file;
    }

    /// Bytes below a folder.
    static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
