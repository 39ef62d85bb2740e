package org.verbatim.text.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import com.ibm.icu.text.Normalizer2;

/// Divides a name into its parts. The last word counts as the family name unless the name itself shows another order: a comma, capitals, trailing
/// initials, an East Asian script.
final class NameParser {

    private static final NameTable SUFFIXES = new NameTable("suffixes");
    private static final Set<String> GENERATIONS = SUFFIXES.section("generation");
    private static final Set<String> DEGREES = SUFFIXES.section("degree");
    private static final NameTable PARTICLE_TABLE = new NameTable("particles");
    private static final Set<String> PARTICLES = PARTICLE_TABLE.section("particle");
    private static final Set<String> CAPITAL_PARTICLES = PARTICLE_TABLE.section("capital");

    private static final Set<String> ARTICLES = Set.of("the", "der", "die", "le", "la", "el", "il");
    private static final Set<String> BEFORE_PLACES = Set.of("of", "for", "de", "della", "du", "von");
    private static final int LONGEST = 300;
    private static final int MOST_WORDS = 7;
    private static final int MOST_GIVEN = 4;
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}&&[^\\u200C\\u200D]]");
    private static final Pattern SPACE = Pattern.compile("(?U)\\s+");
    private static final Pattern BRACKETS = Pattern.compile("\\s*[(\\[（［][^()\\[\\]（）［］]{0,100}[)\\]）］]\\s*$");
    private static final Pattern NICKNAME = Pattern
            .compile("\\s(?:\"([^\"]{1,30})\"|[“„”]([^“”„]{1,30})[“”]|«([^«»]{1,30})»|[‘']([^‘’']{1,30})[’'])(?=\\s)");
    private static final Pattern COMMA = Pattern.compile("\\s*[,，、]\\s*");
    private static final Pattern INITIAL = Pattern.compile("(?:\\p{L}\\.?[\\p{M}]*){1,3}\\.");
    /// Several people, or no name of a person.
    private static final Pattern UNSURE = Pattern.compile("[\\d;/&\"{}]| (?:and|und|et|y|e|og|och|и) ");
    private static final Pattern ELIDED = Pattern.compile("\\p{Ll}{1,5}['’ʼ\\p{Pd}].+");
    private static final Pattern CAPITALS = Pattern.compile("(?:\\p{Lu}['’\\-]?){2,}");

    private NameParser() {
    }

    static PersonName parse(String written) {
        String text = cleaned(written);
        Matcher quoted = NICKNAME.matcher(text);
        String nickname = "";
        if (quoted.find()) {
            nickname = String.join("", IntStream.rangeClosed(1, 4).mapToObj(quoted::group)
                    .filter(Objects::nonNull).toList());
            text = text.substring(0, quoted.start()) + text.substring(quoted.end());
        }
        if (text.isEmpty() || UNSURE.matcher(text).find()) {
            return whole("", text);
        }
        List<String> suffixes = new ArrayList<>();
        List<String> titles = new ArrayList<>();
        text = withoutCommas(text, titles, suffixes);
        PersonName name = Scripts.isEastAsian(text) ? EastAsianNames.parse(text) : spaced(text, titles, suffixes);
        return new PersonName(name.title(), name.given(), nickname, name.particle(), name.family(), name.suffix(),
                name.familyFirst());
    }

    private static String cleaned(String written) {
        String cut = written.length() > LONGEST ? written.substring(0, LONGEST) : written;
        String normal = Normalizer2.getNFCInstance().normalize(INVISIBLE.matcher(cut).replaceAll(""));
        String squeezed = SPACE.matcher(normal).replaceAll(" ").strip();
        String bare = BRACKETS.matcher(squeezed).replaceFirst("");
        return bare.isEmpty() ? squeezed : bare;
    }

    /// Whether the folded word is a small one that names begin with.
    static boolean isParticle(String word) {
        return PARTICLES.contains(word);
    }

    static PersonName whole(String title, String name) {
        return new PersonName(title, "", "", "", name, "", false);
    }

    /// "Rowe, Karl" as "Karl Rowe"; what else stands after a comma is a suffix, a degree, a title or an office.
    private static String withoutCommas(String text, List<String> titles, List<String> suffixes) {
        List<String> parts = Arrays.asList(COMMA.split(text));
        String name = parts.isEmpty() ? text : parts.getFirst();
        for (String part : parts.subList(Math.min(1, parts.size()), parts.size())) {
            if (GENERATIONS.contains(bare(part))) {
                suffixes.add(part);
            } else if (isInverted(name, part)) {
                name = part + " " + name;
            } else if (!DEGREES.contains(bare(part)) && !part.isEmpty()) {
                if (isOfficeOf(name) && isName(part)) {
                    titles.add(name); // "The President of Freedonia, Rufus Firefly"
                    name = part;
                } else {
                    titles.add(part);
                }
            }
        }
        return name;
    }

    private static boolean isOfficeOf(String name) {
        List<String> words = List.of(name.split(" "));
        int first = ARTICLES.contains(bare(words.getFirst())) ? 1 : 0;
        return words.size() > first + 2 && Titles.isTitle(words.get(first))
                && words.stream().anyMatch(word -> BEFORE_PLACES.contains(bare(word)));
    }

    private static boolean isInverted(String family, String given) {
        List<String> words = List.of(family.split(" "));
        long core = words.stream().filter(word -> !PARTICLES.contains(word.toLowerCase(Locale.ROOT))).count();
        return core == 1 && isName(given) && !Titles.isTitle(words.getFirst());
    }

    /// Whether a few words could be given names: each with a capital or in a script without, none of them a title or an office.
    private static boolean isName(String part) {
        List<String> words = List.of(part.split(" "));
        return words.size() <= MOST_GIVEN && words.stream().allMatch(word -> !word.isEmpty()
                && (!Character.isLowerCase(word.codePointAt(0)) || PARTICLES.contains(word))
                && !DEGREES.contains(bare(word)))
                && words.stream().noneMatch(word -> Titles.mayBeTitle(word) || Titles.isTitle(word));
    }

    private static PersonName spaced(String text, List<String> titles, List<String> suffixes) {
        List<String> words = new ArrayList<>(Arrays.asList(text.split(" ")));
        while (words.size() > 1 && GENERATIONS.contains(bare(words.getLast()))) {
            suffixes.addFirst(words.removeLast());
        }
        titles.addAll(0, titlesBefore(words));
        familyLast(words);
        int family = familyFrom(words);
        int particle = particleFrom(words, family);
        boolean known = words.size() > 1 && words.size() <= MOST_WORDS
                && !hasUnknownSmall(words.subList(0, particle), words);
        return new PersonName(String.join(" ", titles), known ? join(words, 0, particle) : "", "",
                known ? join(words, particle, family) : "",
                known ? join(words, family, words.size()) : String.join(" ", words),
                String.join(" ", suffixes), false);
    }

    private static int familyFrom(List<String> words) {
        int family = Math.max(0, words.size() - 1);
        while (family > 1 && isCapitalParticle(words.get(family - 1))) {
            family--;
        }
        return family;
    }

    /// Where the particles before the family name begin; all words before it may be some: "Van der Mee".
    private static int particleFrom(List<String> words, int family) {
        if (words.subList(0, family).stream().allMatch(word -> isParticle(bare(word)))) {
            return 0;
        }
        int particle = family;
        while (particle > 1 && PARTICLES.contains(words.get(particle - 1))) {
            particle--;
        }
        return particle;
    }

    /// Takes away the titles in front, at least one word of the name being left: "Dr.", "the President of Freedonia". "The
    /// President" is a title and no name.
    private static List<String> titlesBefore(List<String> words) {
        int end = 0;
        int run = 0;
        for (int i = 0; i + 1 < words.size(); i++) {
            if (isTitle(words, i, run)) {
                end = i + 1;
                run = i + 1;
            } else if (i == run && isBeforeTitle(words.get(i))) {
                run++;
            }
        }
        if (run > end && run == words.size() - 1 && Titles.isTitle(words.getLast())) {
            end = words.size(); // "the President"
        }
        if (end > 0 && end < words.size() - 2 && BEFORE_PLACES.contains(bare(words.get(end)))) {
            end = afterPlace(words, end);
        }
        List<String> titles = new ArrayList<>(words.subList(0, end));
        words.subList(0, end).clear();
        return titles;
    }

    /// A title after other titles; or further on ("Danish President Anna Bell"), and a word that may be a name, only before two words of a name.
    private static boolean isTitle(List<String> words, int at, int run) {
        boolean beforeTwo = words.size() - at > 2;
        return (Titles.isTitle(words.get(at)) && (at == run || beforeTwo))
                || (Titles.mayBeTitle(words.get(at)) && at == run && beforeTwo);
    }

    /// "the", "former", "outgoing".
    private static boolean isBeforeTitle(String word) {
        return ARTICLES.contains(bare(word)) || (Character.isLowerCase(word.codePointAt(0)) && !PARTICLES.contains(word)
                && !BEFORE_PLACES.contains(word));
    }

    /// "of the United States Rufus T. Firefly": the last word, the initials before it, and one word more are the name.
    private static int afterPlace(List<String> words, int of) {
        int given = words.size() - 2;
        while (given > of + 1 && INITIAL.matcher(words.get(given)).matches()) {
            given--;
        }
        return Math.max(given, of + 1);
    }

    /// Puts the family name last if capitals ("ROWE Karl") or trailing initials ("Путин В. В.") show that it stands first.
    private static void familyLast(List<String> words) {
        if (words.size() < 2) {
            return;
        }
        boolean capitals = CAPITALS.matcher(words.getFirst()).matches()
                && words.stream().skip(1).noneMatch(word -> CAPITALS.matcher(word).matches());
        boolean initials = words.getFirst().length() > 2 && !INITIAL.matcher(words.getFirst()).matches()
                && words.stream().skip(1).allMatch(word -> INITIAL.matcher(word).matches());
        if (capitals || initials) {
            words.addLast(words.removeFirst());
        }
    }

    private static boolean isCapitalParticle(String word) {
        return Character.isUpperCase(word.codePointAt(0)) && CAPITAL_PARTICLES.contains(bare(word));
    }

    /// "Ortega y Gasset": how such a name divides would be a guess. A name that is all in small letters has no small words.
    private static boolean hasUnknownSmall(List<String> before, List<String> all) {
        return all.stream().anyMatch(word -> Character.isUpperCase(word.codePointAt(0)))
                && before.stream().anyMatch(word -> Character.isLowerCase(word.codePointAt(0))
                        && !PARTICLES.contains(word) && !ELIDED.matcher(word).matches());
    }

    private static String join(List<String> words, int from, int to) {
        return String.join(" ", words.subList(from, to));
    }

    private static String bare(String word) {
        return word.toLowerCase(Locale.ROOT).replace(".", "");
    }
}
