package org.verbatim.cite;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.verbatim.archive.ArchiveDate;

/// How precisely a date is known, and how it is printed then.
enum DatePrecision {
    YEAR("y"), MONTH("MMMM y"), DAY("d MMMM y");

    private final DateTimeFormatter format;

    DatePrecision(String pattern) {
        this.format = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }

    static DatePrecision of(ArchiveDate date) {
        return switch (date.edtf().replace("~", "").length()) {
            case 4 -> YEAR;
            case 7 -> MONTH;
            default -> DAY;
        };
    }

    /// "5 June 2017", "c. June 1974".
    static String print(ArchiveDate date) {
        return (date.approximate() ? "c. " : "") + of(date).format.format(date.earliest());
    }

    static String print(LocalDate day) {
        return DAY.format.format(day);
    }
}
