package org.verbatim.parse.captions;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// The line of a cue that says when it is shown: `00:01:02.345 --> 00:01:04.000`, with a comma in SubRip, in WebVTT with settings behind.
record CueTimes(long startMs, long endMs) {

    static final String ARROW = "-->";

    private static final String TIME = "(?:(\\d{1,4}):)?(\\d{1,2}):(\\d{1,2})(?:[.,](\\d{1,3}))?";
    private static final Pattern LINE = Pattern.compile("\\s*" + TIME + "\\s*-->\\s*" + TIME + "(?:\\s.*)?");
    private static final Pattern INTENDED = Pattern.compile("\\s*\\d{1,12}:\\S{1,20}\\s*-->\\s*\\S.*");
    private static final int LONGEST_LINE = 1_000;

    /// Whether the line is meant to say times, be they right or wrong.
    static boolean intended(String line) {
        return line.length() <= LONGEST_LINE && line.contains(ARROW) && INTENDED.matcher(line).matches();
    }

    /// The times of a line, or null where they cannot be made out.
    static @Nullable CueTimes of(String line) {
        Matcher times = LINE.matcher(line);
        return times.matches() ? new CueTimes(millis(times, 1), millis(times, 5)) : null;
    }

    private static long millis(Matcher times, int group) {
        long hours = times.group(group) == null ? 0 : Long.parseLong(times.group(group));
        long seconds = (hours * 60 + Long.parseLong(times.group(group + 1))) * 60
                + Long.parseLong(times.group(group + 2));
        String fraction = times.group(group + 3);
        return seconds * 1000 + (fraction == null ? 0 : Long.parseLong((fraction + "00").substring(0, 3)));
    }

    /// A time as warnings name it: `00:02:10`.
    static String written(long ms) {
        return String.format("%02d:%02d:%02d", ms / 3_600_000, ms / 60_000 % 60, ms / 1000 % 60);
    }
}
