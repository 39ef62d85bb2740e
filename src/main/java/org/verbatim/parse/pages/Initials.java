package org.verbatim.parse.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.verbatim.parse.reading.Roles;
import org.verbatim.transcript.Role;

/// Initials that the head of a transcript explains, so that they may stand for names below: `AR: Ada Reed, interviewer`, `AR = Ada Reed`,
/// `Ada Reed (AR)`. Without an equals sign they have to be the name's own.
public record Initials(String letters, String name, @Nullable Role role) {

    private static final String LETTERS = "\\p{Lu}(?:\\.?\\p{Lu}){0,3}\\.?";
    private static final String NAME = "\\p{Lu}[\\p{L}\\p{Mn}.'’-]*+(?:\\s(?:\\p{Lu}[\\p{L}\\p{Mn}.'’-]*+|van|von|de|der|den|la|le|di|da|bin|al)){1,5}";
    private static final Pattern BEFORE = Pattern
            .compile("^\\W{0,3}(" + LETTERS + ")\\s*([:=]|\\s[-–—]\\s|\\t)\\s*(" + NAME
                    + ")\\s*(?:[,(–—-]\\s*([^()]{1,80}?)\\)?)?[.;]?\\s*$");
    private static final Pattern BEHIND = Pattern.compile("(" + NAME + ")\\s*[(\\[]\\s*(" + LETTERS + ")\\s*[)\\]]");
    private static final int LONGEST_LINE = 400;

    /// What a line explains; none of most lines.
    public static List<Initials> in(String line) {
        List<Initials> found = new ArrayList<>();
        if (line.length() > LONGEST_LINE) {
            return found;
        }
        Initials whole = alone(line);
        if (whole != null) {
            found.add(whole);
            return found;
        }
        Matcher behind = BEHIND.matcher(line);
        while (behind.find()) {
            String letters = letters(behind.group(2));
            if (areOf(letters, behind.group(1))) {
                found.add(new Initials(letters, behind.group(1), null));
            }
        }
        return found;
    }

    /// What a line explains that is nothing but an explanation, though it may look like a label with its words.
    public static @Nullable Initials alone(String line) {
        Matcher before = line.length() > LONGEST_LINE ? null : BEFORE.matcher(line);
        if (before == null || !before.matches()) {
            return null;
        }
        String letters = letters(before.group(1));
        String name = before.group(3).endsWith(".")
                ? before.group(3).substring(0, before.group(3).length() - 1)
                : before.group(3);
        boolean said = before.group(2).equals("=") || areOf(letters, name);
        return said ? new Initials(letters, name, role(before.group(4))) : null;
    }

    private static @Nullable Role role(@Nullable String part) {
        return part == null ? null : Roles.stated(part);
    }

    /// Without the dots.
    public static String letters(String printed) {
        return printed.replace(".", "");
    }

    /// Whether the letters begin words of the name in their order, from its first on.
    private static boolean areOf(String letters, String name) {
        int at = 0;
        for (String word : name.toUpperCase(Locale.ROOT).split("[\\s-]", -1)) {
            if (at < letters.length() && !word.isEmpty() && word.charAt(0) == letters.charAt(at)) {
                at++;
            } else if (at == 0) {
                return false;
            }
        }
        return at == letters.length();
    }
}
