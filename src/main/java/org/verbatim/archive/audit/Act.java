package org.verbatim.archive.audit;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/// One act: `who` is null where the archive acted by itself, `name` what the thing was called then; `before` and `after` have what changed and
/// no more.
public record Act(long id, Instant at, @Nullable String who, Thing thing, long thingId, String name, Deed deed,
        Map<String, @Nullable Object> before, Map<String, @Nullable Object> after) {

    /// What changed, by its name, in order; null where there was, or is, none.
    public Map<String, Change> changes() {
        Map<String, Change> changes = new LinkedHashMap<>();
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        names.forEach(key -> changes.put(key, new Change(before.get(key), after.get(key))));
        return changes;
    }

    /// Something before and after.
    public record Change(@Nullable Object before, @Nullable Object after) {}
}
