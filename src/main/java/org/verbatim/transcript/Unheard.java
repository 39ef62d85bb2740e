package org.verbatim.transcript;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A place in a turn's text where something was said that whoever wrote it down did not hear, or left out: `[inaudible 00:12:30]`, `(crosstalk)`,
/// `[redacted]`, `<inaudible>`. UTF-16 code units, `from` inclusive, `to` exclusive, brackets included.
public record Unheard(int from, int to) {

    private static final String WORDS = "(?:inaudible|unintelligible|indistinct|indiscernible|cross[- ]?talk"
            + "|audio (?:gap|lost)|redacted|pii)";
    private static final String BRACKETS = "[(<";
    private static final Pattern WORD = Pattern.compile("(?i)\\b" + WORDS + "\\b");
    private static final Pattern PLACE = Pattern
            .compile("(?i)\\[[^\\[\\]]{0,80}\\b" + WORDS + "\\b[^\\[\\]]{0,80}\\]"
                    + "|\\([^()]{0,80}\\b" + WORDS + "\\b[^()]{0,80}\\)"
                    + "|<[^<>]{0,80}\\b" + WORDS + "\\b[^<>]{0,80}>");

    /// The places in the text, in order; they do not overlap. Looks at brackets only: it is asked of every hit, and hits may be long.
    public static List<Unheard> in(String text) {
        List<Unheard> places = new ArrayList<>();
        Matcher place = PLACE.matcher(text);
        int[] next = new int[BRACKETS.length()];
        for (int i = 0; i < next.length; i++) {
            next[i] = text.indexOf(BRACKETS.charAt(i));
        }
        for (int at = first(next); at < Integer.MAX_VALUE; at = first(next)) {
            int end = at + 1;
            if (place.region(at, text.length()).lookingAt()) {
                end = place.end();
                places.add(new Unheard(at, end));
            }
            for (int i = 0; i < next.length; i++) {
                next[i] = next[i] < 0 || next[i] >= end ? next[i] : text.indexOf(BRACKETS.charAt(i), end);
            }
        }
        return places;
    }

    /// The first of the places, where -1 is none.
    private static int first(int[] places) {
        return Arrays.stream(places).filter(place -> place >= 0).min().orElse(Integer.MAX_VALUE);
    }

    /// Whether the text, taken from inside brackets, says that words were not heard.
    public static boolean says(String text) {
        return WORD.matcher(text).find();
    }
}
