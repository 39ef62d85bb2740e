package org.verbatim.benchmark;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/// What is measured. `sizes` are turns of the archives, the smallest first; `corpus` is a file of JSON Lines, gzipped or not, and null for made-up
/// conversations; `queries` is how many there are of each class, `rounds` how often each is asked; `warm` is how many are
/// asked of everybody before anything is timed, so that the machine code is made; `seconds` is how long clients ask at once.
record BenchmarkOptions(List<Integer> sizes, @Nullable Path corpus, Path folder, int queries, int rounds,
        int warm, int seconds, boolean postgres) {

    private static final Set<String> KNOWN = Set.of("turns", "corpus", "folder", "queries", "rounds", "warm", "seconds",
            "postgres");

    /// Of arguments such as `turns=10000,100000`. An empty value is none.
    static BenchmarkOptions of(String... arguments) {
        Map<String, String> given = new HashMap<>();
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            if (equals < 0 || !KNOWN.contains(argument.substring(0, equals))) {
                throw new IllegalArgumentException(argument + " is none of " + KNOWN + ", each with = and a value");
            }
            if (equals < argument.length() - 1) {
                given.put(argument.substring(0, equals), argument.substring(equals + 1));
            }
        }
        String corpus = given.get("corpus");
        return new BenchmarkOptions(
                Arrays.stream(given.getOrDefault("turns", "10000,100000").split(",")).map(Integer::valueOf).sorted()
                        .toList(),
                corpus == null ? null : Path.of(corpus), Path.of(given.getOrDefault("folder", "target/benchmark")),
                Integer.parseInt(given.getOrDefault("queries", "40")),
                Integer.parseInt(given.getOrDefault("rounds", "3")),
                Integer.parseInt(given.getOrDefault("warm", "5000")),
                Integer.parseInt(given.getOrDefault("seconds", "10")),
                Boolean.parseBoolean(given.getOrDefault("postgres", "true")));
    }
}
