package org.verbatim.parse.reading;

import java.util.Locale;
import java.util.regex.Pattern;

/// Knows what is written like a name: every word with a capital, in a script without capitals, a number, or a small one between ("of",
/// "van").
public final class NameShape {

    public static final int LONGEST = 70;
    private static final int MOST_WORDS = 8;
    private static final Pattern LITTLE = Pattern.compile(
            "(?i)(?:of|the|and|de|da|do|dos|das|del|della|di|du|des|van|von|zu|der|den|la|le|les|el|al|bin|ibn|ben|y|e|et|und|for|to|in|at|on|from|pro|tempore)");

    private static final Pattern PREFIX = Pattern.compile("\\b(?:Mc|Mac|De|Di|La|Le|Van|O')(?=\\p{Lu}\\p{Lu})");

    private NameShape() {
    }

    /// Whether all of it is.
    public static boolean fits(String label) {
        if (label.isEmpty() || label.length() > LONGEST || !Character.isLetter(label.codePointAt(0))
                || Character.isLowerCase(label.codePointAt(0))) {
            return false;
        }
        String core = Chars.squeeze(VoiceWords.core(label));
        String[] words = core.split("[\\s,/]+", -1);
        if (words.length > MOST_WORDS || !core.chars().allMatch(NameShape::isNameCharacter)) {
            return false;
        }
        for (String word : words) {
            boolean small = !word.isEmpty() && Character.isLowerCase(word.codePointAt(0));
            if (small && !LITTLE.matcher(word).matches() && !VoiceWords.isPartOnly(core)) {
                return false;
            }
        }
        return true;
    }

    /// Whether all of it is written in capitals.
    public static boolean isCapitals(String label) {
        String core = capitals(label);
        return core.equals(core.toUpperCase(Locale.ROOT)) && !core.equals(core.toLowerCase(Locale.ROOT));
    }

    /// Whether a word of it is written in capitals, as surnames are in the records of assemblies: "Mrs. NORTH of Dale", "MR. McHALE".
    public static boolean hasCapitals(String label) {
        for (String word : capitals(label).split("[\\s.,'’-]+", -1)) {
            if (word.length() > 2 && word.chars().allMatch(Character::isUpperCase)) {
                return true;
            }
        }
        return false;
    }

    /// The label with "McHALE" as "MCHALE".
    private static String capitals(String label) {
        return PREFIX.matcher(VoiceWords.core(label)).replaceAll(prefix -> prefix.group().toUpperCase(Locale.ROOT));
    }

    private static boolean isNameCharacter(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK
                || Chars.isSpace((char) c) || ".'’-‐‑,&/#()_".indexOf(c) >= 0;
    }
}
