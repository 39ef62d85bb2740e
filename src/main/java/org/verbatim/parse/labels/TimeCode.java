package org.verbatim.parse.labels;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// A time as transcripts print it: `1:05`, `00:01:05.2`, `[01:05]`, `(1:05)`, `[00:00:01:05]` with days before the hours. `from` and `to` are
/// its place in the line, brackets included.
record TimeCode(long millis, int from, int to, boolean bracketed) {

    private static final Pattern TIME = Pattern.compile(
            "([\\[(<]?)(?:(\\d{1,3}):)?(?:(\\d{1,3}):)?(\\d{1,3}):(\\d\\d)(?:[.,](\\d{1,3}))?([\\])>]?)(?!\\d|:\\d)");
    private static final Pattern RANGE = Pattern.compile("\\s*(?:-->|->|[-–—]|to)\\s*");

    /// The time that begins at `at`, with the second one of a range (`00:01 - 00:05`); null where none does.
    static @Nullable TimeCode at(String line, int at) {
        Matcher time = TIME.matcher(line).region(at, line.length());
        if (!time.lookingAt() || time.group(1).isEmpty() != time.group(7).isEmpty()) {
            return null;
        }
        int end = time.end();
        Matcher range = RANGE.matcher(line).region(end, line.length());
        if (range.lookingAt() && range.end() > range.start()) {
            Matcher second = TIME.matcher(line).region(range.end(), line.length());
            end = second.lookingAt() ? second.end() : end;
        }
        return new TimeCode(millis(time), at, end, !time.group(1).isEmpty());
    }

    /// The time that ends at `end`, null where none does.
    static @Nullable TimeCode endingAt(String line, int end) {
        for (int at = Math.max(0, end - 18); at < end - 3; at++) {
            boolean starts = at == 0 || mayStandBefore(line.charAt(at - 1));
            TimeCode time = starts ? at(line, at) : null;
            if (time != null && time.to() == end) {
                return time;
            }
        }
        return null;
    }

    private static boolean mayStandBefore(char c) {
        return !Character.isLetterOrDigit(c) && "[(<:".indexOf(c) < 0;
    }

    private static long millis(Matcher time) {
        String first = time.group(2);
        String second = time.group(3);
        long days = first == null || second == null ? 0 : Long.parseLong(first);
        String hour = second == null ? first : second;
        long hours = hour == null ? 0 : Long.parseLong(hour);
        long seconds = ((days * 24 + hours) * 60 + Long.parseLong(time.group(4))) * 60 + Long.parseLong(time.group(5));
        String fraction = time.group(6);
        return seconds * 1000 + (fraction == null ? 0 : Long.parseLong((fraction + "00").substring(0, 3)));
    }
}
