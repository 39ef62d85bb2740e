package org.verbatim.web;

import java.util.ArrayList;
import java.util.List;

import org.verbatim.search.Hit;

/// Neighbouring hits of one interview, shown under its title. The order of the hits is kept.
record HitGroup(String interview, String title, List<Hit> hits) {

    static List<HitGroup> of(List<Hit> hits) {
        List<HitGroup> groups = new ArrayList<>();
        for (Hit hit : hits) {
            if (groups.isEmpty() || !groups.getLast().interview().equals(hit.interview())) {
                groups.add(new HitGroup(hit.interview(), hit.title(), new ArrayList<>()));
            }
            groups.getLast().hits().add(hit);
        }
        return groups;
    }

    /// The first hit: what is the same for all of them can be read off it.
    public Hit first() {
        return hits.getFirst();
    }
}
