package org.verbatim.archive.revisions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.verbatim.archive.TurnChange;
import org.verbatim.archive.TurnChange.Kind;
import org.verbatim.archive.TurnChange.Place;
import org.verbatim.archive.rows.SuccessionEntity;

/// Compares two revisions turn by turn, by what is known of the keys that the later one dropped.
final class RevisionComparison {

    private final Map<String, Place> before = new HashMap<>();
    private final Map<String, Place> after = new HashMap<>();
    private final Map<String, String> predecessors = new HashMap<>();
    private final List<TurnChange> changes = new ArrayList<>();

    private RevisionComparison(List<Place> before, List<Place> after, List<SuccessionEntity> successions) {
        before.forEach(place -> this.before.put(place.key(), place));
        after.forEach(place -> this.after.put(place.key(), place));
        for (SuccessionEntity succession : successions) {
            if (succession.successor != null) {
                predecessors.put(succession.successor, succession.id.key());
            }
        }
    }

    /// In the order of the later turns, each that was removed after the one that it stood behind.
    static List<TurnChange> of(List<Place> before, List<Place> after, List<SuccessionEntity> successions) {
        RevisionComparison comparison = new RevisionComparison(before, after, successions);
        after.forEach(comparison::look);
        comparison.addRemoved(before);
        return comparison.changes;
    }

    private void look(Place place) {
        Place same = before.get(place.key());
        Place predecessor = before.get(predecessors.getOrDefault(place.key(), ""));
        if (same == null) {
            changes.add(new TurnChange(predecessor == null ? Kind.ADDED : Kind.CHANGED, predecessor, place));
        } else if (!Objects.equals(same.attributedTo(), place.attributedTo())) {
            changes.add(new TurnChange(Kind.ATTRIBUTED, same, place));
        }
    }

    private void addRemoved(List<Place> all) {
        Set<String> replaced = new HashSet<>(predecessors.values());
        Map<String, String> successors = new HashMap<>();
        predecessors.forEach((successor, key) -> successors.put(key, successor));
        Map<TurnChange, Integer> behind = new HashMap<>();
        int last = 0;
        for (Place place : all) {
            Place now = after.get(successors.getOrDefault(place.key(), place.key()));
            if (now != null) {
                last = now.number();
            } else if (!replaced.contains(place.key())) {
                TurnChange removed = new TurnChange(Kind.REMOVED, place, null);
                behind.put(removed, last);
                changes.add(removed);
            }
        }
        changes.sort(Comparator.comparingInt(change -> number(change.after(), behind.getOrDefault(change, 0))));
    }

    private static int number(@Nullable Place place, int behind) {
        return place == null ? behind : place.number();
    }
}
