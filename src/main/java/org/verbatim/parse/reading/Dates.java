package org.verbatim.parse.reading;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// Dates as sources print them ("June 06, 2017", "5 June 2017", "2017-06"), as EDTF. What is no whole date is no date: nothing is guessed.
public final class Dates {

    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
            "oct",
            "nov", "dec");
    private static final String MONTH = "(?<month>(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|"
            + "aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?))\\b\\.?";
    private static final String YEAR = "(?<year>1[5-9]\\d\\d|20\\d\\d)\\b";
    private static final List<Pattern> PROSE = List.of(
            Pattern.compile("\\b" + MONTH + "\\s(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s" + YEAR,
                    Pattern.CASE_INSENSITIVE),
            Pattern.compile("\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s" + MONTH + ",?\\s" + YEAR,
                    Pattern.CASE_INSENSITIVE),
            Pattern.compile("\\b(?<day>)" + MONTH + ",?\\s" + YEAR, Pattern.CASE_INSENSITIVE));
    private static final Pattern ISO = Pattern
            .compile(
                    "\\b(?<year>1[5-9]\\d\\d|20\\d\\d)-(?<month>0[1-9]|1[0-2])(?:-(?<day>[0-2]\\d|3[01]))?(?:\\b|(?=T))");
    private static final Pattern EDTF = Pattern.compile("\\d{4}(?:-\\d\\d){0,2}~?");
    private static final int LONGEST = 400;

    /// A date in a line, and where it stands there.
    public record Found(String edtf, int from, int to) {}

    private Dates() {
    }

    /// The first date in a line of prose.
    public static @Nullable Found find(String line) {
        if (line.length() > LONGEST) {
            return null;
        }
        for (Pattern pattern : PROSE) {
            Matcher matcher = pattern.matcher(line);
            if (matcher.find()) {
                int month = MONTHS.indexOf(matcher.group("month").substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
                return found(matcher, month);
            }
        }
        Matcher iso = ISO.matcher(line);
        return iso.find() ? found(iso, Integer.parseInt(iso.group("month"))) : null;
    }

    private static @Nullable Found found(Matcher matcher, int month) {
        String day = matcher.group("day");
        String edtf = matcher.group("year") + "-" + twoDigits(month);
        if (day != null && !day.isEmpty()) {
            int number = Integer.parseInt(day);
            if (number < 1 || number > 31) {
                return null;
            }
            edtf += "-" + twoDigits(number);
        }
        return new Found(edtf, matcher.start(), matcher.end());
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    /// The whole day with which a title or a file's name begins (`2016-09-14-evening.txt`), null where it begins with none.
    public static @Nullable String atStart(String name) {
        Matcher day = ISO.matcher(name);
        return day.lookingAt() && day.group("day") != null ? day.group() : null;
    }

    /// A value that is a date as a whole, or null.
    public static @Nullable String edtf(String value) {
        if (EDTF.matcher(value).matches()) {
            return value;
        }
        Found found = find(value);
        return found == null ? null : found.edtf();
    }
}
