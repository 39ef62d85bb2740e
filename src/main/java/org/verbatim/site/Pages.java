package org.verbatim.site;

/// Where one is among pages that count from 1. `last` is the last page that can be asked for; `cut` says that there is
/// more behind it.
public record Pages(int current, int last, boolean cut) {

    public static Pages of(int current, long total, int size) {
        return of(current, total, size, Long.MAX_VALUE);
    }

    /// Of a list of which only the first `depth` things can be paged through.
    public static Pages of(int current, long total, int size, long depth) {
        long all = Math.max(1, Math.ceilDiv(total, (long) size));
        long reachable = Math.clamp(depth / size, 1, Integer.MAX_VALUE);
        return new Pages(Math.max(1, current), (int) Math.min(all, reachable), all > reachable);
    }

    public boolean hasPrevious() {
        return current > 1;
    }

    public boolean hasNext() {
        return current < last;
    }

    /// The page before, and behind the end the last one.
    public int previous() {
        return Math.min(current - 1, last);
    }

    /// Whether this is the last page that can be asked for, although there is more.
    public boolean isCutOff() {
        return cut && current >= last;
    }
}
