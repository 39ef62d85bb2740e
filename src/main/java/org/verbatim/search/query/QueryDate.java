package org.verbatim.search.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A date in a query: a day, a month or a year (`2017-06-05`, `2017-06`, `2017`), with the first and the last day that it covers.
public record QueryDate(String text, LocalDate earliest, LocalDate latest) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?~?");

    /// Empty where the text is no date of the calendar.
    public static Optional<QueryDate> parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(text, Integer.parseInt(written.group(1)), written.group(2), written.group(3)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    // the groups of a shorter date are null
    @SuppressWarnings("NullAway")
    private static QueryDate read(String text, int year, String month, String day) {
        if (month == null) {
            return new QueryDate(text, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        YearMonth in = YearMonth.of(year, Integer.parseInt(month));
        if (day == null) {
            return new QueryDate(text, in.atDay(1), in.atEndOfMonth());
        }
        LocalDate on = in.atDay(Integer.parseInt(day));
        return new QueryDate(text, on, on);
    }
}
