package org.verbatim.reading;

import java.util.regex.Pattern;

/// Notes on what happened, in the midst of what was said: `(Laughter.)`, `[Music]`, `♪♪`.
public final class StageDirection {

    private static final Pattern IN_BRACKETS = Pattern.compile("\\s*[(\\[][^()\\[\\]]{1,160}[)\\]][.!?]?\\s*");
    private static final Pattern NOTES = Pattern.compile("[♩♪♫♬\\s]*[♩♪♫♬][♩♪♫♬\\s]*");
    /// Words were said there, so it stands among them.
    private static final Pattern UNHEARD = Pattern
            .compile(
                    "(?i)\\b(?:inaudible|unintelligible|indistinct|indiscernible|cross[- ]?talk|audio (?:gap|lost)|redacted|pii)\\b");

    private StageDirection() {
    }

    /// Whether the text is nothing but a note. `[inaudible]`, `[crosstalk]` and `[redacted]` stand
    /// for words.
    public static boolean is(String text) {
        return NOTES.matcher(text).matches() || (IN_BRACKETS.matcher(text).matches()
                && text.chars().anyMatch(Character::isLetter) && !UNHEARD.matcher(text).find());
    }
}
