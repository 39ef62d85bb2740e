package org.verbatim.text.names;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Compares two names part by part. What one of them leaves out speaks for nothing; what they say differently speaks against.
final class NameComparison {

    private static final NameTable GIVEN = new NameTable("given-names");
    private static final Set<String> WOMEN = GIVEN.section("women");
    private static final Set<String> MEN = GIVEN.section("men");
    private static final Set<String> SPANISH = Set.copyOf(new NameTable("family-names").section("spanish").stream()
            .map(NameFolding::fold).toList());
    /// Transliterated names that share less than this part of their letters are different names.
    private static final double FAR = 0.5;

    private final PersonName one;
    private final PersonName other;
    private final List<String> words;
    private final List<String> otherWords;

    NameComparison(PersonName one, PersonName other) {
        this.one = one;
        this.other = other;
        this.words = core(one);
        this.otherWords = core(other);
    }

    /// Given and family names, without particles.
    private static List<String> core(PersonName name) {
        List<String> core = new ArrayList<>(NameFolding.words(name.given()));
        core.addAll(family(name));
        return core;
    }

    /// "al-Qarra" as "qarra".
    private static List<String> family(PersonName name) {
        List<String> family = NameFolding.words(name.family());
        return family.size() > 1 && NameParser.isParticle(family.getFirst())
                ? family.subList(1, family.size())
                : family;
    }

    /// See [PersonName#keys].
    static Set<String> keys(PersonName name) {
        List<String> family = family(name);
        Set<String> keys = new HashSet<>(core(name));
        keys.addAll(NameFolding.words(name.nickname()));
        keys.addAll(NameFolding.spellings(name.shown()));
        keys.addAll(NameFolding.spellings(name.family()));
        if (Scripts.isEastAsian(name.family()) && name.given().isEmpty()) {
            String whole = String.join("", family);
            IntStream.rangeClosed(1, Math.min(2, whole.length())).forEach(end -> keys.add(whole.substring(0, end)));
        }
        if (Scripts.of(name.family()) != UnicodeScript.LATIN) {
            keys.add(NameFolding.latin(name.shown()));
            keys.add(NameFolding.latin(name.family()));
        }
        keys.remove("");
        return keys;
    }

    /// See [PersonName#sameKey].
    static String sameKey(PersonName name) {
        String words = core(name).stream().sorted().collect(Collectors.joining(" "));
        return words + "\u001F" + spelledOut(NameFolding.fold(name.suffix()));
    }

    NameLikeness likeness() {
        if (words.isEmpty() || otherWords.isEmpty()) {
            return NameLikeness.UNSURE;
        }
        NameLikeness likeness = byWords();
        if (likeness == NameLikeness.DIFFERENT || isOfOtherGender(one, other) || isOfOtherGender(other, one)) {
            return NameLikeness.DIFFERENT;
        }
        return bySuffix(likeness);
    }

    private NameLikeness byWords() {
        if (Scripts.of(words.getLast()) != Scripts.of(otherWords.getLast())) {
            return acrossScripts();
        }
        if (isSame()) {
            return NameLikeness.SAME;
        }
        boolean divided = !one.given().isEmpty() && !other.given().isEmpty();
        boolean fits = (divided ? partsFit() : oneWordFits()) || isCalledSo(one, other) || isCalledSo(other, one);
        return fits ? NameLikeness.MAY_BE : NameLikeness.DIFFERENT;
    }

    private boolean isSame() {
        return words.equals(otherWords)
                || words.stream().sorted().toList().equals(otherWords.stream().sorted().toList())
                || sounds(one.shown(), other.shown());
    }

    private static String all(PersonName name) {
        return String.join("", NameFolding.words(name.shown()));
    }

    /// Whether the two are equal but for spaces and for how umlauts are written.
    private static boolean sounds(String some, String others) {
        return !Collections.disjoint(NameFolding.spellings(some), NameFolding.spellings(others));
    }

    /// One of the names is a single name, or cannot be divided: it is the other's family name, or its first name if no title says that it is a
    /// family name.
    private boolean oneWordFits() {
        boolean inOrder = words.size() <= otherWords.size();
        PersonName shorter = inOrder ? one : other;
        PersonName longer = inOrder ? other : one;
        List<String> few = core(shorter);
        List<String> family = family(longer);
        List<String> given = NameFolding.words(longer.given());
        if (longer.given().isEmpty()) {
            return undividedFits(shorter, longer, few);
        }
        boolean first = few.size() == 1 && !given.isEmpty() && few.getFirst().equals(given.getFirst())
                && few.getFirst().length() > 1 && shorter.title().isEmpty();
        return few.equals(family) || sounds(shorter.family(), longer.family())
                || isFirstSurname(few.getFirst(), longer, few.size()) || first;
    }

    /// Neither name can be divided: the shorter is the end of the longer, in East Asian scripts its beginning.
    private static boolean undividedFits(PersonName shorter, PersonName longer, List<String> few) {
        if (Scripts.isEastAsian(longer.family())) {
            String beginning = String.join("", few);
            return all(longer).startsWith(beginning) && (beginning.length() > 1 || !shorter.title().isEmpty());
        }
        List<String> many = core(longer);
        return few.size() < many.size() && many.subList(many.size() - few.size(), many.size()).equals(few);
    }

    private boolean partsFit() {
        boolean sameFamily = family(one).equals(family(other)) || sounds(one.family(), other.family());
        if (!sameFamily && isInitialOrSame(String.join("", family(one)), String.join("", family(other)))) {
            // "Tilda B." for "Tilda Brook": all else has to be equal
            return NameFolding.words(one.given()).equals(NameFolding.words(other.given()));
        }
        if (sameFamily) {
            return givenFit(NameFolding.words(one.given()), NameFolding.words(other.given()));
        }
        return isWithSecondSurname(one, other) || isWithSecondSurname(other, one);
    }

    /// "Pablo García" for "Pablo García Sanz".
    private static boolean isWithSecondSurname(PersonName shorter, PersonName longer) {
        List<String> given = new ArrayList<>(NameFolding.words(longer.given()));
        String family = NameFolding.fold(shorter.family());
        if (given.size() < 2 || !SPANISH.contains(family) || !SPANISH.contains(NameFolding.fold(longer.family()))
                || !given.removeLast().equals(family)) {
            return false;
        }
        return givenFit(NameFolding.words(shorter.given()), given);
    }

    private static boolean isFirstSurname(String word, PersonName longer, int size) {
        List<String> given = NameFolding.words(longer.given());
        return size == 1 && given.size() > 1 && given.getLast().equals(word) && SPANISH.contains(word)
                && SPANISH.contains(NameFolding.fold(longer.family()));
    }

    /// Whether the shorter list says nothing against the longer: each of its names is one there, in order, or its initial.
    private static boolean givenFit(List<String> some, List<String> others) {
        boolean inOrder = some.size() <= others.size();
        List<String> few = inOrder ? some : others;
        List<String> many = inOrder ? others : some;
        int at = 0;
        for (String name : few) {
            while (at < many.size() && !isInitialOrSame(name, many.get(at))) {
                at++;
            }
            if (at++ >= many.size()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInitialOrSame(String one, String other) {
        return one.equals(other) || (one.length() == 1 && other.startsWith(one))
                || (other.length() == 1 && one.startsWith(other));
    }

    /// "Moss Harrigan" for "Peter “Moss” Harrigan".
    private static boolean isCalledSo(PersonName shorter, PersonName longer) {
        return !longer.nickname().isEmpty()
                && NameFolding.fold(shorter.family()).equals(NameFolding.fold(longer.family()))
                && NameFolding.fold(shorter.given()).equals(NameFolding.fold(longer.nickname()));
    }

    /// "Mrs. King" is not Martin King.
    private static boolean isOfOtherGender(PersonName titled, PersonName named) {
        List<String> given = NameFolding.words(named.given());
        String first = given.isEmpty() ? "" : given.getFirst();
        boolean woman = Titles.isFeminine(titled.title());
        boolean man = Titles.isMasculine(titled.title());
        return (woman && !man
                && (isIn(MEN, first) || (Titles.isMasculine(named.title()) && !Titles.isFeminine(named.title()))))
                || (man && !woman && (isIn(WOMEN, first)
                        || (Titles.isFeminine(named.title()) && !Titles.isMasculine(named.title()))));
    }

    private static boolean isIn(Set<String> names, String folded) {
        return !folded.isEmpty() && names.stream().anyMatch(name -> NameFolding.fold(name).equals(folded));
    }

    private NameLikeness bySuffix(NameLikeness likeness) {
        String suffix = NameFolding.fold(one.suffix());
        String otherSuffix = NameFolding.fold(other.suffix());
        if (suffix.equals(otherSuffix)) {
            return likeness;
        }
        if (!suffix.isEmpty() && !otherSuffix.isEmpty()) {
            return spelledOut(suffix).equals(spelledOut(otherSuffix)) ? likeness : NameLikeness.DIFFERENT;
        }
        return suffix.isEmpty() && likeness != NameLikeness.UNSURE ? NameLikeness.MAY_BE : NameLikeness.UNSURE;
    }

    private static String spelledOut(String suffix) {
        return switch (suffix) {
            case "junior" -> "jr";
            case "senior" -> "sr";
            default -> suffix;
        };
    }

    private NameLikeness acrossScripts() {
        String latin = NameFolding.latin(one.shown());
        String otherLatin = NameFolding.latin(other.shown());
        if (latin.isEmpty() || otherLatin.isEmpty()) {
            return NameLikeness.UNSURE;
        }
        if (new NameComparison(latin(one), latin(other)).byWords() != NameLikeness.DIFFERENT) {
            return NameLikeness.MAY_BE;
        }
        return distance(latin, otherLatin) > FAR * Math.max(latin.length(), otherLatin.length())
                ? NameLikeness.DIFFERENT
                : NameLikeness.UNSURE;
    }

    /// The name in Latin letters; East Asian given names are one word.
    private static PersonName latin(PersonName name) {
        boolean together = Scripts.isEastAsian(name.family());
        String given = together ? NameFolding.latin(name.given()) : NameFolding.latinWords(name.given());
        String family = together ? NameFolding.latin(name.family()) : NameFolding.latinWords(name.family());
        return new PersonName(name.title(), given, name.nickname(), name.particle(), family, name.suffix(),
                name.familyFirst());
    }

    /// How many letters have to be changed: quadratic in names, which are short.
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int before = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = before + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                before = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
