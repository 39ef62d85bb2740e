package org.verbatim;

import java.time.Duration;
import java.util.function.BooleanSupplier;

import org.verbatim.search.Hit;
import org.verbatim.search.SearchRequest;
import org.verbatim.search.SearchService;

/// Waits for what happens in the background.
public final class Eventually {

    /// A guard against hanging, for a machine that does twenty other things.
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private Eventually() {
    }

    /// Waits until the index has both interviews of `data`.
    public static void bothInterviewsAreIndexed(SearchService search) throws InterruptedException {
        holds("both interviews are indexed", () -> search.search(SearchRequest.of("hackers")).hits().stream()
                .map(Hit::interview).distinct().count() == 2);
    }

    /// Returns as soon as the condition holds; fails if it has not after five minutes.
    public static void holds(String what, BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not within " + PATIENCE + ": " + what);
            }
            Thread.sleep(20);
        }
    }
}
