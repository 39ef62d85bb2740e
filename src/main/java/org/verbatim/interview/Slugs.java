package org.verbatim.interview;

import java.util.Locale;
import java.util.regex.Pattern;

import com.ibm.icu.text.Transliterator;

/// Makes addresses of names and file stems, in any script: transliterated to Latin letters without accents, lower case, everything
/// else a hyphen.
public final class Slugs {

    private static final int LONGEST = 200;
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’ʼ`´]");
    private static final Transliterator TO_ASCII = Transliterator.getInstance("Any-Latin; Latin-ASCII");

    private Slugs() {
    }

    /// The slug of a name; empty where nothing in it can be written in Latin letters or digits.
    public static String of(String name) {
        String ascii = TO_ASCII.transliterate(APOSTROPHES.matcher(name).replaceAll("")).toLowerCase(Locale.ROOT);
        String slug = OTHERS.matcher(ascii).replaceAll("-");
        String cut = slug.length() > LONGEST ? slug.substring(0, LONGEST) : slug;
        return cut.replaceAll("^-|-$", "");
    }
}
