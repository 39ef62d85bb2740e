package org.verbatim.cite;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// A name in the parts that references sort it by. The archive knows names only as they are shown, so the last word counts as the family
/// name, with a particle before it; where that would be a guess (one word, a script that puts the family first, an unknown small word) all
/// of the name is `family` and nothing else.
record PersonName(String given, String particle, String family, String suffix) {

    private static final Set<String> PARTICLES = Set.of("af", "al", "av", "bin", "bint", "da", "das", "de", "del",
            "della", "den", "der", "di", "do", "dos", "du", "el", "ibn", "la", "las", "le", "los", "ten", "ter", "van",
            "von", "zu", "zum", "zur");

    /// Those that belong to the family name when they have a capital: Robert De Niro.
    private static final Set<String> CAPITAL = Set.of("Da", "De", "Del", "Della", "Di", "Du", "La", "Le", "St.", "Van",
            "Von");

    private static final Pattern SUFFIX = Pattern.compile("Jr\\.?|Sr\\.?|II|III|IV");

    private static final Pattern UNSURE = Pattern
            .compile(".*([\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\d,;/()&\"{}]| and ).*",
                    Pattern.DOTALL);

    private static final int MOST_WORDS = 7;

    static PersonName of(String shown) {
        List<String> words = Arrays.asList(shown.strip().split("\\s+"));
        int end = SUFFIX.matcher(words.getLast()).matches() ? words.size() - 1 : words.size();
        if (end < 2 || words.size() > MOST_WORDS || UNSURE.matcher(shown).matches()) {
            return whole(shown.strip());
        }
        int family = familyFrom(words, end);
        int particle = family;
        while (particle > 1 && PARTICLES.contains(words.get(particle - 1))) {
            particle--;
        }
        boolean unknown = words.subList(0, particle).stream().anyMatch(PersonName::isSmall);
        return unknown
                ? whole(shown.strip())
                : new PersonName(join(words, 0, particle), join(words, particle, family), join(words, family, end),
                        join(words, end, words.size()));
    }

    private static int familyFrom(List<String> words, int end) {
        int from = end - 1;
        while (from > 1 && CAPITAL.contains(words.get(from - 1))) {
            from--;
        }
        return from;
    }

    private static PersonName whole(String name) {
        return new PersonName("", "", name, "");
    }

    private static boolean isSmall(String word) {
        return Character.isLowerCase(word.codePointAt(0)) && !PARTICLES.contains(word);
    }

    private static String join(List<String> words, int from, int to) {
        return String.join(" ", words.subList(from, to));
    }

    /// Whether it is known in parts.
    boolean inParts() {
        return !given.isEmpty();
    }

    /// Particle and family name: "van Beethoven".
    String sorted() {
        return particle.isEmpty() ? family : particle + " " + family;
    }

    /// As it is shown: "Ludwig van Beethoven".
    String shown() {
        return String.join(" ", List.of(given, particle, family, suffix)).replaceAll(" +", " ").strip();
    }
}
