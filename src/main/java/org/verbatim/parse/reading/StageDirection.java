package org.verbatim.parse.reading;

import java.util.regex.Pattern;

import org.verbatim.transcript.Unheard;

/// Notes on what happened, in the midst of what was said: `(Laughter.)`, `[Music]`, `♪♪`.
public final class StageDirection {

    private static final Pattern IN_BRACKETS = Pattern.compile("\\s*[(\\[][^()\\[\\]]{1,160}[)\\]][.!?]?\\s*");
    private static final Pattern NOTES = Pattern.compile("[♩♪♫♬\\s]*[♩♪♫♬][♩♪♫♬\\s]*");

    private StageDirection() {
    }

    /// Whether the text is nothing but a note. Where words were said that nobody heard, it stands
    /// among them.
    public static boolean is(String text) {
        return NOTES.matcher(text).matches() || (IN_BRACKETS.matcher(text).matches()
                && text.chars().anyMatch(Character::isLetter) && !Unheard.says(text));
    }
}
