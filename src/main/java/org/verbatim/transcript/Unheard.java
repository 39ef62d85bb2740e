package org.verbatim.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A place in a turn's text where something was said that whoever wrote it down did not hear, or left out: `[inaudible 00:12:30]`, `(crosstalk)`,
/// `[redacted]`. UTF-16 code units, `from` inclusive, `to` exclusive, brackets included.
public record Unheard(int from, int to) {

    private static final String WORDS = "(?:inaudible|unintelligible|indistinct|indiscernible|cross[- ]?talk"
            + "|audio (?:gap|lost)|redacted|pii)";
    private static final Pattern WORD = Pattern.compile("(?i)\\b" + WORDS + "\\b");
    private static final Pattern PLACE = Pattern
            .compile("(?i)\\[[^\\[\\]]{0,80}\\b" + WORDS + "\\b[^\\[\\]]{0,80}\\]"
                    + "|\\([^()]{0,80}\\b" + WORDS + "\\b[^()]{0,80}\\)");

    /// The places in the text, in order; they do not overlap. Looks at brackets only: it is asked of every hit, and hits may be long.
    public static List<Unheard> in(String text) {
        List<Unheard> places = new ArrayList<>();
        Matcher place = PLACE.matcher(text);
        int square = text.indexOf('[');
        int round = text.indexOf('(');
        while (square >= 0 || round >= 0) {
            int at = round < 0 || (square >= 0 && square < round) ? square : round;
            int end = at + 1;
            if (place.region(at, text.length()).lookingAt()) {
                end = place.end();
                places.add(new Unheard(at, end));
            }
            square = next(text, '[', square, end);
            round = next(text, '(', round, end);
        }
        return places;
    }

    /// The first such bracket from `from` on, where `at` is the first of all that were not passed before; -1 where there is none.
    private static int next(String text, char bracket, int at, int from) {
        return at < 0 || at >= from ? at : text.indexOf(bracket, from);
    }

    /// Whether the text, taken from inside brackets, says that words were not heard.
    public static boolean says(String text) {
        return WORD.matcher(text).find();
    }
}
