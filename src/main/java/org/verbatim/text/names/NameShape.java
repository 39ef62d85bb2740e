package org.verbatim.text.names;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.verbatim.text.Chars;

/// Knows what is written like a name, in any script: every word with a capital, in a script without capitals, a number, or a small one that names have
/// inside ("of", "van", "al-Qarra", "d'Orvaux"). Titles, ranks and roles may stand before it, after a comma or in brackets; a nickname may stand inside
/// in quotation marks.
public final class NameShape {

    public static final int LONGEST = 100;

    private static final int MOST_WORDS = 14;
    private static final int MOST_SMALL_WORDS_OF_A_ROLE = 5;

    /// Small words inside names and offices.
    private static final Set<String> SMALL = Set.of("of", "the", "and", "de", "da", "do", "dos", "das", "del", "della",
            "dello", "delle", "dei", "degli", "di", "du", "des", "van", "von", "vom", "zu", "zum", "zur", "der", "den",
            "dem", "het", "ten", "ter", "te", "op", "la", "le", "les", "las", "los", "el", "al", "bin", "bint", "binti",
            "ibn", "ben", "bat", "abu", "umm", "ní", "nic", "mac", "ua", "uí", "ap", "ab", "ferch", "af", "av", "til",
            "y", "i", "e", "et", "und", "och", "og", "en", "for", "to", "in", "at", "on", "from", "pro", "tempore",
            "'t", "’t", "'s", "’s");
    /// Those of them that stand between the parts of a name in running text.
    private static final Set<String> PARTICLES = Set.of("de", "da", "do", "dos", "das", "del", "della", "di", "du",
            "des", "van", "von", "vom", "zu", "zum", "zur", "der", "den", "dem", "ten", "ter", "te", "la", "las", "los",
            "el", "al", "bin", "bint", "binti", "ibn", "ben", "abu", "umm", "ní", "nic", "mac", "ua", "uí", "ap",
            "ferch",
            "af", "av");
    /// With which an office begins that is a label: "De heer Jansma", "La presidenta".
    private static final Set<String> ARTICLES = Set.of("de", "het", "der", "die", "la", "le", "el", "il", "o", "a",
            "den", "the");
    /// What may stand before a capital in one word: "al-Qarra", "d'Orvaux", "dell'Acqua", "ʻAbd", "mac-Ian".
    private static final Pattern SMALL_BEGINNING = Pattern.compile("\\p{Ll}{1,5}['’ʼ`´\\p{Pd}].*\\p{L}.*");
    /// "Dr. med.", "h.c.", "sr."
    private static final Pattern ABBREVIATION = Pattern.compile("(?:\\p{Ll}{1,5}\\.)+");
    private static final Set<String> ABBREVIATED = Set.of("jr", "sr", "esq", "ret", "mag", "dipl", "ing", "med", "phil",
            "ste", "rep", "sen", "gov", "gen", "cllr", "asst", "assoc", "dep", "supt", "insp", "chas", "geo", "jas",
            "jos", "wm", "thos", "alex", "benj", "edw", "fred", "sam", "dan", "chr", "joh", "theo", "const", "univ",
            "inc", "ltd", "corp", "dept");
    private static final Pattern OF_SOMEBODY = Pattern.compile("['’]s\\s+\\p{Ll}");
    private static final Pattern NICKNAME = Pattern
            .compile(
                    "(?<=[\\p{L}\\p{M}.]\\s)(?:\"[^\"]{1,30}\"|“[^“”]{1,30}”|„[^„“”]{1,30}[“”]|«[^«»]{1,30}»|‘[^‘’]{1,30}’|'[^']{1,30}')(?=\\s\\p{L})");
    private static final String MARKS = ".'’‘ʼʻʾʿ`´·‧・&/#()[]_,";

    private static final Pattern PREFIX = Pattern.compile("\\b(?:Mc|Mac|De|Di|La|Le|Van|O')(?=\\p{Lu}\\p{Lu})");

    private NameShape() {
    }

    /// Whether all of it is.
    public static boolean fits(String label) {
        return begins(label) && !Character.isLowerCase(label.codePointAt(0)) && hasNameWords(label);
    }

    /// Whether it is written like a name but begins small: "al-Qarra", "d'Orvaux", "van der Mee"; or all of it is small: "moss alder", "spk_0". Only
    /// that it comes again shows that it is one.
    public static boolean fitsInSmallLetters(String label) {
        if (!begins(label) || !Character.isLowerCase(label.codePointAt(0))) {
            return false;
        }
        String core = Chars.squeeze(SpeakerWords.core(label));
        String[] words = core.split("\\s+", -1);
        boolean allSmall = core.equals(core.toLowerCase(Locale.ROOT));
        return words.length <= MOST_SMALL_WORDS_OF_A_ROLE && core.codePoints().allMatch(NameShape::isNameCharacter)
                && (allSmall || (isSmall(words[0]) && hasNameWords(label)));
    }

    /// Whether the word stands inside names, before one with a capital: "van", "der", "ní".
    public static boolean isParticle(String word) {
        return PARTICLES.contains(word);
    }

    private static boolean begins(String label) {
        return !label.isEmpty() && label.length() <= LONGEST && Character.isLetter(label.codePointAt(0));
    }

    private static boolean hasNameWords(String label) {
        String core = Chars.squeeze(NICKNAME.matcher(SpeakerWords.core(label)).replaceAll("N"));
        if (!core.codePoints().allMatch(NameShape::isNameCharacter)) {
            return false;
        }
        int comma = core.lastIndexOf(", ");
        boolean role = comma > 0 && isRole(core.substring(comma + 2)) && areNameWords(core.substring(0, comma));
        return role || areNameWords(core);
    }

    private static boolean areNameWords(String core) {
        String[] words = core.split("[\\s,/]+", -1);
        if (words.length > MOST_WORDS) {
            return false;
        }
        if (hasSentenceEnd(words)) {
            return false;
        }
        boolean ofSomebody = false;
        boolean addressed = Titles.isAddress(words[0].toLowerCase(Locale.ROOT).replace(".", ""));
        boolean article = ARTICLES.contains(words[0].toLowerCase(Locale.ROOT));
        for (String word : words) {
            boolean small = !word.isEmpty() && Character.isLowerCase(word.codePointAt(0));
            boolean office = (addressed && Titles.isOffice(word)) || (article && Titles.isTitle(word));
            if (small && !office && !isSmall(word) && !ofSomebody && !SpeakerWords.isPartOnly(core)) {
                return false;
            }
            ofSomebody = word.endsWith("'s") || word.endsWith("’s");
        }
        return true;
    }

    /// Whether a full stop inside ends a sentence ("Thanks, Jen. Back"), not an initial, a title or another abbreviation.
    private static boolean hasSentenceEnd(String[] words) {
        for (int i = 0; i + 1 < words.length; i++) {
            String word = words[i];
            String bare = word.replaceAll("[.()\\[\\]]", "");
            boolean abbreviated = bare.length() <= 2 || word.indexOf('.') < word.length() - 1
                    || bare.equals(bare.toUpperCase(Locale.ROOT)) || ABBREVIATION.matcher(word).matches()
                    || ABBREVIATED.contains(bare.toLowerCase(Locale.ROOT))
                    || Titles.isAddress(bare.toLowerCase(Locale.ROOT));
            if (word.endsWith(".") && !abbreviated) {
                return true;
            }
        }
        return false;
    }

    /// "My aunt's rule": it begins like a name, and goes on with what is somebody's.
    public static boolean isOfSomebody(String label) {
        return OF_SOMEBODY.matcher(label).find();
    }

    /// What somebody is, behind the name and a comma: "town clerk".
    private static boolean isRole(String words) {
        return words.equals(words.toLowerCase(Locale.ROOT))
                && words.split("\\s+", -1).length <= MOST_SMALL_WORDS_OF_A_ROLE;
    }

    private static boolean isSmall(String word) {
        return SMALL.contains(word.toLowerCase(Locale.ROOT)) || SMALL_BEGINNING.matcher(word).matches()
                || ABBREVIATION.matcher(word).matches();
    }

    /// Whether all of it is written in capitals.
    public static boolean isCapitals(String label) {
        String core = capitals(label);
        return core.equals(core.toUpperCase(Locale.ROOT)) && !core.equals(core.toLowerCase(Locale.ROOT));
    }

    /// Whether a word of it is written in capitals, as surnames are in the records of assemblies: "Mrs. NORTH of Dale", "MR. McHALE".
    public static boolean hasCapitals(String label) {
        for (String word : capitals(label).split("[\\s.,'’-]+", -1)) {
            if (word.length() > 2 && word.codePoints().allMatch(Character::isUpperCase)) {
                return true;
            }
        }
        return false;
    }

    /// The label with "McHALE" as "MCHALE".
    private static String capitals(String label) {
        return PREFIX.matcher(SpeakerWords.core(label)).replaceAll(prefix -> prefix.group().toUpperCase(Locale.ROOT));
    }

    /// Letters, digits and marks of every script, what joins or parts letters without being seen, and the signs that names have inside.
    private static boolean isNameCharacter(int c) {
        return Character.isLetterOrDigit(c) || switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK,
                    Character.DASH_PUNCTUATION, Character.FORMAT ->
                true;
            default -> Character.isSpaceChar(c) || Character.isWhitespace(c) || MARKS.indexOf(c) >= 0;
        };
    }
}
