package org.verbatim.cite;

import java.util.regex.Pattern;

/// Puts a text on one line, for forms in which a line break ends a value: each run of breaks, white space and control characters is a space.
final class OneLine {

    private static final Pattern GAP = Pattern.compile("[\\s\\p{Cntrl}\\u2028\\u2029]+");

    private OneLine() {
    }

    static String of(String text) {
        return GAP.matcher(text).replaceAll(" ").strip();
    }
}
