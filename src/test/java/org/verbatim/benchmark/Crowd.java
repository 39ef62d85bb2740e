package org.verbatim.benchmark;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/// Readers who all search and read at once, each asking again as soon as it has an answer.
final class Crowd {

    private final Asking asking;
    private final List<String> paths;
    private final int seconds;

    /// What they met with.
    record Met(int clients, double aSecond, int errors, Timings times) {}

    Crowd(Asking asking, List<String> paths, int seconds) {
        this.asking = asking;
        this.paths = paths;
        this.seconds = seconds;
    }

    Met of(int clients) {
        Timings times = new Timings();
        AtomicInteger errors = new AtomicInteger();
        long start = System.nanoTime();
        long end = start + seconds * 1_000_000_000L;
        try (var all = Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory())) {
            IntStream.range(0, clients).forEach(client -> all.execute(() -> {
                Random random = new Random(client);
                while (System.nanoTime() < end) {
                    ask(paths.get(random.nextInt(paths.size())), times, errors);
                }
            }));
        }
        return new Met(clients, times.count() * 1e9 / (System.nanoTime() - start), errors.get(), times);
    }

    private void ask(String path, Timings times, AtomicInteger errors) {
        try {
            Asking.Answer answer = asking.ask(path);
            times.add(answer.whole());
            if (answer.status() != 200) {
                errors.incrementAndGet();
            }
        } catch (UncheckedIOException e) {
            errors.incrementAndGet();
        }
    }
}
