package org.verbatim.admin;

import org.springframework.data.domain.Page;

/// Where one is among pages that count from 1.
record PageNumbers(int current, int last) {

    static PageNumbers of(Page<?> page) {
        return new PageNumbers(page.getNumber() + 1, Math.max(1, page.getTotalPages()));
    }

    /// Of `count` things, so many a page; a page that is not there is the nearest one.
    static PageNumbers of(int page, int count, int size) {
        int last = Math.max(1, (count + size - 1) / size);
        return new PageNumbers(Math.clamp(page, 1, last), last);
    }

    public boolean hasPrevious() {
        return current > 1;
    }

    public boolean hasNext() {
        return current < last;
    }
}
