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

    /// The places in the text, in order; they do not overlap.
    public static List<Unheard> in(String text) {
        if (text.indexOf('[') < 0 && text.indexOf('(') < 0) {
            return List.of();
        }
        List<Unheard> places = new ArrayList<>();
        Matcher place = PLACE.matcher(text);
        while (place.find()) {
            places.add(new Unheard(place.start(), place.end()));
        }
        return places;
    }

    /// Whether the text, taken from inside brackets, says that words were not heard.
    public static boolean says(String text) {
        return WORD.matcher(text).find();
    }
}
