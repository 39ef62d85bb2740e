package org.verbatim.cite;

import java.time.LocalDate;

/// Where and when words were read: the archive's name, the beginning of its addresses (without a slash at the end), and the day in UTC.
public record Access(String archive, String base, LocalDate day) {

    String interview(String slug) {
        return base + "/interviews/" + slug;
    }

    String person(String slug) {
        return base + "/people/" + slug;
    }
}
