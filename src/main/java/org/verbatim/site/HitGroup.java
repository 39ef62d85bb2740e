package org.verbatim.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.verbatim.search.Hit;

/// Neighbouring hits of one interview, shown under its title: one list of hits for each Exchange they are of.
record HitGroup(String interview, String title, List<Answered> exchanges) {

    /// Hits of one Exchange in the order in which they were said, and the beginning of the question before them; null where there is none, or it
    /// is a hit itself.
    record Answered(@Nullable String question, List<Hit> hits) {

        static Answered of(List<Hit> hits) {
            List<Hit> said = hits.stream().sorted((one, other) -> Integer.compare(one.number(), other.number()))
                    .toList();
            return new Answered(said.getFirst().question(), said);
        }
    }

    /// The order of the hits is kept, but that those of one Exchange come together where the first of them is.
    static List<HitGroup> of(List<Hit> hits) {
        List<HitGroup> groups = new ArrayList<>();
        for (List<Hit> together : byExchange(hits)) {
            Hit first = together.getFirst();
            if (groups.isEmpty() || !groups.getLast().interview().equals(first.interview())) {
                groups.add(new HitGroup(first.interview(), first.title(), new ArrayList<>()));
            }
            groups.getLast().exchanges().add(Answered.of(together));
        }
        return groups;
    }

    private static Iterable<List<Hit>> byExchange(List<Hit> hits) {
        Map<String, List<Hit>> exchanges = new LinkedHashMap<>();
        for (Hit hit : hits) {
            String exchange = hit.interview() + (hit.exchange() > 0 ? " e" + hit.exchange() : " t" + hit.number());
            exchanges.computeIfAbsent(exchange, same -> new ArrayList<>()).add(hit);
        }
        return exchanges.values();
    }

    /// The first hit: what is the same for all of them can be read off it.
    Hit first() {
        return exchanges.getFirst().hits().getFirst();
    }
}
