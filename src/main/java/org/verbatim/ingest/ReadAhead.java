package org.verbatim.ingest;

import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/// Takes the next of something while the one before is worked with: reading a source takes a processor, storing waits for the database most of the
/// time. No more than two are held at once.
final class ReadAhead {

    private ReadAhead() {
    }

    /// Hands over each in its turn, on the thread that calls; `source` is asked on another one. What either of them throws ends it and is thrown here.
    static <T> void each(Iterator<T> source, Consumer<T> work) {
        try (ExecutorService reader = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("reader").factory())) {
            Future<Optional<T>> next = reader.submit(() -> next(source));
            for (Optional<T> current = taken(next); current.isPresent(); current = taken(next)) {
                next = reader.submit(() -> next(source));
                work.accept(current.get());
            }
        }
    }

    private static <T> Optional<T> next(Iterator<T> source) {
        return source.hasNext() ? Optional.of(source.next()) : Optional.empty();
    }

    private static <T> Optional<T> taken(Future<Optional<T>> next) {
        try {
            return next.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a source was read", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException("a source could not be read: " + e.getCause(), e.getCause());
        }
    }
}
