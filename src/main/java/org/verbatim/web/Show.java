package org.verbatim.web;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.verbatim.interview.ArchiveDate;

/// Dates and numbers as pages print them.
final class Show {

    static final Show ENGLISH = new Show(Locale.ENGLISH);

    private final Locale locale;
    private final DateTimeFormatter day;
    private final DateTimeFormatter month;

    private Show(Locale locale) {
        this.locale = locale;
        this.day = DateTimeFormatter.ofPattern("d MMMM yyyy", locale);
        this.month = DateTimeFormatter.ofPattern("MMMM yyyy", locale);
    }

    /// As precise as it is known: "5 June 2017", "June 2017", "about 1974".
    public String date(ArchiveDate date) {
        LocalDate first = date.earliest();
        String shown = switch (date.edtf().replace("~", "").length()) {
            case 4 -> Integer.toString(first.getYear());
            case 7 -> month.format(first);
            default -> day.format(first);
        };
        return date.approximate() ? "about " + shown : shown;
    }

    /// The day of a moment, in UTC.
    public String day(Instant moment) {
        return day.format(moment.atOffset(ZoneOffset.UTC));
    }

    /// The years from one date to another: "1974–2017", "2017"; null where there are none.
    public @Nullable String years(@Nullable LocalDate first, @Nullable LocalDate last) {
        if (first == null || last == null) {
            return null;
        }
        return first.getYear() == last.getYear()
                ? Integer.toString(first.getYear())
                : first.getYear() + "–" + last.getYear();
    }

    /// With separators: 361,221.
    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /// A place in a recording: 1:02:03 or 2:03.
    public String time(long milliseconds) {
        long seconds = milliseconds / 1000;
        return seconds >= 3600
                ? String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }
}
