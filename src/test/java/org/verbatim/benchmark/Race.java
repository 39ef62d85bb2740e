package org.verbatim.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Asks everybody the same queries in turns, so that whatever else the machine does hits all of them alike, and compares what they find.
final class Race {

    private final List<Contestant> contestants;
    private final List<Contestant> slow;
    private final int rounds;
    private final int warm;
    private final Map<QueryClass, Outcome> outcomes = new EnumMap<>(QueryClass.class);

    /// What came of the queries of a class: how long everybody took, by name, and what they found.
    static final class Outcome {

        private final Map<String, Timings> times = new HashMap<>();
        private final Map<String, List<Long>> totals = new HashMap<>();

        Timings of(String contestant) {
            return times.computeIfAbsent(contestant, name -> new Timings());
        }

        /// How many turns a query found in the middle.
        long medianTotal(String contestant) {
            List<Long> found = totals.getOrDefault(contestant, List.of()).stream().sorted().toList();
            return found.isEmpty() ? 0 : found.get(found.size() / 2);
        }

        /// How many of the queries found exactly as many turns with both.
        int agreed(String one, String other) {
            List<Long> first = totals.getOrDefault(one, List.of());
            List<Long> second = totals.getOrDefault(other, List.of());
            int agreed = 0;
            for (int i = 0; i < Math.min(first.size(), second.size()); i++) {
                agreed += first.get(i).equals(second.get(i)) ? 1 : 0;
            }
            return agreed;
        }

        int queries(String contestant) {
            return totals.getOrDefault(contestant, List.of()).size();
        }
    }

    /// The `slow` ones are asked in the first of the rounds only. First so many queries are asked of everybody else, untimed.
    Race(List<Contestant> contestants, List<Contestant> slow, int rounds, int warm) {
        this.contestants = contestants;
        this.slow = slow;
        this.rounds = rounds;
        this.warm = warm;
    }

    Map<QueryClass, Outcome> run(Map<QueryClass, List<Sample>> samples) {
        List<Sample> all = new ArrayList<>();
        samples.values().forEach(all::addAll);
        for (Sample sample : all) {
            Outcome outcome = outcomes.computeIfAbsent(sample.kind(), kind -> new Outcome());
            for (Contestant contestant : taking(sample, 0)) {
                outcome.totals.computeIfAbsent(contestant.name(), name -> new ArrayList<>())
                        .add(contestant.total(sample));
            }
        }
        for (int asked = all.size(); asked < warm; asked += all.size()) {
            all.forEach(sample -> contestants.forEach(contestant -> contestant.total(sample)));
        }
        Random random = new Random(3);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(all, random);
            for (Sample sample : all) {
                List<Contestant> inTurn = taking(sample, round);
                Collections.shuffle(inTurn, random);
                inTurn.forEach(contestant -> time(contestant, sample));
            }
        }
        return outcomes;
    }

    private List<Contestant> taking(Sample sample, int round) {
        List<Contestant> taking = new ArrayList<>(contestants);
        if (round == 0) {
            taking.addAll(slow);
        }
        taking.removeIf(contestant -> !contestant.takes(sample));
        return taking;
    }

    private void time(Contestant contestant, Sample sample) {
        long start = System.nanoTime();
        contestant.total(sample);
        outcomes.computeIfAbsent(sample.kind(), kind -> new Outcome()).of(contestant.name())
                .add(System.nanoTime() - start);
    }
}
