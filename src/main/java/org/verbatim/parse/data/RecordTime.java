package org.verbatim.parse.data;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// Times as records have them: `12.5`, `12.5s`, `00:00:12,500`, `1:02`, `00;00;12;24`.
final class RecordTime {

    private static final Pattern CLOCK = Pattern
            .compile("\\[?(?:(\\d{1,4}):)?(\\d{1,3}):(\\d{1,2}(?:[.,]\\d{1,9})?)\\]?");
    private static final Pattern FRAMES = Pattern.compile("^(\\d{1,4})[:;](\\d\\d)[:;](\\d\\d)[:;.]\\d\\d$");
    private static final Pattern NUMBER = Pattern
            .compile("\\d{1,12}(?:\\.\\d{1,12})?(?:[eE][+-]?\\d)?|\\d{1,12},(?:\\d{1,2}|\\d{4,12})");

    private static final int SECONDS = 1000;
    private static final int SHORTEST_MS = 500;

    private RecordTime() {
    }

    /// In milliseconds, frames left out, where a bare number counts so many of them; null where it is no time. Three digits behind a comma
    /// may be thousands: no time.
    static @Nullable Long millis(String value, int unit) {
        String time = FRAMES.matcher(value.strip()).replaceFirst("$1:$2:$3");
        Matcher clock = CLOCK.matcher(time);
        if (clock.matches()) {
            long hours = clock.group(1) == null ? 0 : Long.parseLong(clock.group(1));
            double seconds = Double.parseDouble(clock.group(3).replace(',', '.'));
            return (hours * 60 + Long.parseLong(clock.group(2))) * 60_000 + Math.round(seconds * 1000);
        }
        boolean counted = time.endsWith("s");
        String number = counted ? time.substring(0, time.length() - 1) : time;
        return NUMBER.matcher(number).matches()
                ? Long.valueOf(Math.round(Double.parseDouble(number.replace(',', '.')) * (counted ? 1000 : unit)))
                : null;
    }

    /// How many milliseconds a bare number counts: one where all are whole and half a second's worth of them or more goes by from one to the next.
    static int unit(List<String> times) {
        List<String> numbers = times.stream().map(String::strip).filter(time -> !time.isEmpty()).toList();
        if (numbers.size() < 2 || !numbers.stream().allMatch(time -> time.matches("\\d{1,12}"))) {
            return SECONDS;
        }
        long from = Long.parseLong(numbers.getFirst());
        long to = Long.parseLong(numbers.getLast());
        return (to - from) / (numbers.size() - 1) >= SHORTEST_MS ? 1 : SECONDS;
    }
}
