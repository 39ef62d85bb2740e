package org.verbatim.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;

/// Measures archives of several sizes, one after the other, and how cost grows between them. Takes the arguments of [BenchmarkOptions]; writes
/// `report.md` and `growth.svg` into its folder and the report on the terminal too. Growth is that of all sizes ever measured in the folder.
final class Benchmark {

    private Benchmark() {
    }

    public static void main(String[] arguments) throws IOException {
        run(BenchmarkOptions.of(arguments));
    }

    static Results run(BenchmarkOptions options) throws IOException {
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        Report report = new Report(options.folder().resolve("report.md"));
        Results results = new Results(options.folder().resolve("results.tsv"));
        Path corpus = options.corpus();
        Conversations conversations = corpus == null ? new MadeConversations() : new RecordedConversations(corpus);
        report.text("%s turns, %s, %d processors, Java %s".formatted(options.sizes(),
                corpus == null ? "made up" : "of " + corpus.getFileName(), Runtime.getRuntime().availableProcessors(),
                Runtime.version().feature()));
        for (int turns : options.sizes()) {
            try {
                new ArchiveRun(options, turns, report, results).run(conversations);
            } finally {
                results.save();
            }
        }
        if (results.sizes().size() > 1) {
            Growth growth = new Growth(results);
            growth.tell(report);
            growth.draw(options.folder().resolve("growth.svg"));
        }
        return results;
    }

    static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            throw new IllegalStateException("failed beside: " + cause, cause);
        }
    }

}
