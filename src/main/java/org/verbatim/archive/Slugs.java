package org.verbatim.archive;

import java.util.Locale;
import java.util.regex.Pattern;

import com.ibm.icu.text.Transliterator;

/// Makes addresses of names and file stems, in any script: transliterated to Latin letters without accents, lower case, everything
/// else a hyphen.
public final class Slugs {

    private static final int LONGEST = 200;
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    /// Apostrophes, and the Cyrillic signs that transliteration would make one or a quotation mark of.
    private static final Pattern UNHEARD = Pattern.compile("['’ʼ`´ʹʺъьЪЬ]");
    /// What transliteration leaves of letters that Latin does not have.
    private static final Pattern LEFT_OVER = Pattern.compile("['ʾʿ]");
    private static final Transliterator TO_ASCII = Transliterator.getInstance("Any-Latin; Latin-ASCII");

    private Slugs() {
    }

    /// The slug of a name; empty where nothing in it can be written in Latin letters or digits.
    public static String of(String name) {
        String heard = UNHEARD.matcher(name).replaceAll("");
        String latin = isAscii(heard) ? heard : TO_ASCII.transliterate(heard);
        String ascii = LEFT_OVER.matcher(latin).replaceAll("").toLowerCase(Locale.ROOT);
        String slug = OTHERS.matcher(ascii).replaceAll("-");
        String cut = slug.length() > LONGEST ? slug.substring(0, LONGEST) : slug;
        return cut.replaceAll("^-|-$", "");
    }

    /// ASCII is what transliteration would leave as it is, at a hundred times the cost.
    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }
}
