package org.verbatim.reading;

import java.util.regex.Pattern;

/// What sources print as names, by their letters alone.
public final class PrintedName {

    private static final int LONGEST = 70;
    private static final int MOST_WORDS = 8;
    private static final Pattern LITTLE = Pattern
            .compile(
                    "(?i)(?:of|the|and|de|da|del|della|di|du|van|von|der|den|la|le|el|al|bin|ibn|y|e|for|to|in|at|on|pro|tempore)");

    private PrintedName() {
    }

    /// Whether every word is written like a word of a name: with a capital, in a script without capitals, a number, or a small one
    /// between ("of", "van").
    public static boolean isLike(String label) {
        if (label.isEmpty() || label.length() > LONGEST || !Character.isLetter(label.codePointAt(0))
                || Character.isLowerCase(label.codePointAt(0))) {
            return false;
        }
        String core = VoiceWords.core(label);
        String[] words = core.split("[\\s,/]+", -1);
        if (words.length > MOST_WORDS || !core.chars().allMatch(PrintedName::isNameCharacter)) {
            return false;
        }
        for (String word : words) {
            boolean small = !word.isEmpty() && Character.isLowerCase(word.codePointAt(0));
            if (small && !LITTLE.matcher(word).matches()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNameCharacter(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK
                || Chars.isSpace((char) c)
                || ".'’-‐‑,&/#()_".indexOf(c) >= 0;
    }
}
