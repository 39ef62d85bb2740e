package org.verbatim.admin;

import org.springframework.data.domain.Page;

/// Where one is among pages that count from 1.
record PageNumbers(int current, int last) {

    static PageNumbers of(Page<?> page) {
        return new PageNumbers(page.getNumber() + 1, Math.max(1, page.getTotalPages()));
    }

    public boolean hasPrevious() {
        return current > 1;
    }

    public boolean hasNext() {
        return current < last;
    }
}
