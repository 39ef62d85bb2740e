package org.verbatim.archive;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A date as precise as it is known: a day, a month or a year, perhaps approximate, in EDTF (ISO 8601-2): `1974`, `1974-06`, `1974-06-05`,
/// each with `~` behind where approximate. `earliest` and `latest` are the first and the last day it may mean, both inclusive.
public record ArchiveDate(String edtf, LocalDate earliest, LocalDate latest, boolean approximate) {

    private static final Pattern EDTF = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?(~?)");

    /// Reads an EDTF date. Throws [IllegalArgumentException] that quotes the text where it is none, or names no day of the calendar.
    public static ArchiveDate parse(String edtf) {
        Matcher parts = EDTF.matcher(edtf);
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "\"" + edtf + "\" is no date: a year, a month or a day is written 1974, 1974-06 or 1974-06-05");
        }
        boolean approximate = !parts.group(4).isEmpty();
        try {
            int year = Integer.parseInt(parts.group(1));
            if (parts.group(2) == null) {
                return new ArchiveDate(edtf, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), approximate);
            }
            YearMonth month = YearMonth.of(year, Integer.parseInt(parts.group(2)));
            if (parts.group(3) == null) {
                return new ArchiveDate(edtf, month.atDay(1), month.atEndOfMonth(), approximate);
            }
            LocalDate day = month.atDay(Integer.parseInt(parts.group(3)));
            return new ArchiveDate(edtf, day, day, approximate);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("\"" + edtf + "\" is no day of the calendar", e);
        }
    }

    /// The year it begins in.
    public int year() {
        return earliest.getYear();
    }

    @Override
    public String toString() {
        return edtf;
    }
}
