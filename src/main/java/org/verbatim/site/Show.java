package org.verbatim.site;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.verbatim.archive.ArchiveDate;
import org.verbatim.search.Period;
import org.verbatim.search.analysis.Tongue;

/// Dates, numbers and words as pages print them.
public final class Show {

    public static final Show ENGLISH = new Show(Locale.ENGLISH);

    private final Locale locale;
    private final DateTimeFormatter day;
    private final DateTimeFormatter month;
    private final DateTimeFormatter shortMonth;

    private Show(Locale locale) {
        this.locale = locale;
        this.day = DateTimeFormatter.ofPattern("d MMMM yyyy", locale);
        this.month = DateTimeFormatter.ofPattern("MMMM yyyy", locale);
        this.shortMonth = DateTimeFormatter.ofPattern("MMM yyyy", locale);
    }

    /// The language and direction of words, in an interview of the language `usual` (null if that is unknown).
    public Tongue tongue(String words, @Nullable String usual) {
        return Tongue.of(words, usual);
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

    /// A year or a month in little room: "2017", "Jun 2017".
    public String shortDate(ArchiveDate date) {
        return date.edtf().length() == 4 ? date.edtf() : shortMonth.format(date.earliest());
    }

    /// "2017", "June 2017", and of a longer gap "1971–2009".
    public String period(Period period) {
        return period.from().equals(period.to()) ? date(period.from()) : date(period.from()) + "–" + date(period.to());
    }

    /// The day of a moment, in UTC.
    public String day(Instant moment) {
        return day.format(moment.atOffset(ZoneOffset.UTC));
    }

    /// A day of the calendar.
    public String day(LocalDate date) {
        return day.format(date);
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

    /// With separators: 361,221. Most numbers of a page are too small to have any, and a format is made anew each time.
    public String number(long number) {
        return number >= 0 && number < 1000
                ? Long.toString(number)
                : NumberFormat.getIntegerInstance(locale).format(number);
    }

    /// Per 10,000 words: 0, 2.30, 123.4, and less than 0.01 where it is.
    public String rate(double rate) {
        if (rate > 0 && rate < 0.01) {
            return "< 0.01";
        }
        int digits = rate == 0 ? 0 : rate < 10 ? 2 : 1;
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(rate);
    }

    /// A moment of a recording as an address has it (`90`, `90.5`): seconds.
    public String seconds(long milliseconds) {
        return BigDecimal.valueOf(milliseconds, 3).stripTrailingZeros().toPlainString();
    }

    /// A place in a recording: 1:02:03 or 2:03.
    public String time(long milliseconds) {
        long seconds = milliseconds / 1000;
        return seconds >= 3600
                ? String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }
}
