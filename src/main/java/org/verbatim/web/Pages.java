package org.verbatim.web;

/// Where one is among pages that count from 1.
record Pages(int current, int last) {

    static Pages of(int current, long total, int size) {
        return new Pages(Math.max(1, current), (int) Math.max(1, Math.ceilDiv(total, (long) size)));
    }

    public boolean hasPrevious() {
        return current > 1;
    }

    public boolean hasNext() {
        return current < last;
    }
}
