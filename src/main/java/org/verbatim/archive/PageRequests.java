package org.verbatim.archive;

import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/// Pages of a list as they are asked for by anybody: a page beyond what can be counted is the last that can, and empty.
public final class PageRequests {

    private PageRequests() {
    }

    public static PageRequest of(int page, int size, Sort sort) {
        return PageRequest.of(Math.clamp(page, 0, Integer.MAX_VALUE / size - 1), size, sort);
    }
}
