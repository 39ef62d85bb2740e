package org.verbatim.text.names;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;

/// Takes away what one person's name is written with or without: case, accents, apostrophes, full stops, hyphens.
final class NameFolding {

    private static final Normalizer2 DECOMPOSED = Normalizer2.getNFKDInstance();
    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
    /// ø, ł, ß and others that do not decompose.
    private static final Transliterator ASCII = Transliterator.getInstance("Latin-ASCII");
    private static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");
    private static final String APOSTROPHES = "'’‘ʼʻʾʿ`´ʹʺ′";

    private NameFolding() {
    }

    /// The folded words of a name; hyphens and middle dots divide words.
    static List<String> words(String name) {
        String folded = fold(name);
        return folded.isEmpty() ? List.of() : Arrays.asList(folded.split(" "));
    }

    static String fold(String name) {
        String plain = isAscii(name) ? name.toLowerCase(Locale.ROOT) : unaccented(name);
        StringBuilder folded = new StringBuilder(plain.length());
        plain.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK
                    || Character.getType(c) == Character.COMBINING_SPACING_MARK) {
                folded.appendCodePoint(c);
            } else if (APOSTROPHES.indexOf(c) < 0 && Character.getType(c) != Character.FORMAT && !folded.isEmpty()
                    && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        });
        return folded.toString().strip();
    }

    /// The folded name without spaces, and with the letters that other keyboards write for umlauts: "müller" is "muller" and "mueller".
    static Set<String> spellings(String name) {
        String folded = fold(name).replace(" ", "");
        if (isAscii(name)) {
            return Set.of(folded);
        }
        String lower = Normalizer2.getNFCInstance().normalize(name).toLowerCase(Locale.ROOT);
        String written = lower.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ø", "oe")
                .replace("å", "aa");
        return Stream.of(folded, fold(written).replace(" ", "")).collect(Collectors.toSet());
    }

    private static String unaccented(String name) {
        String decomposed = DECOMPOSED.normalize(name);
        StringBuilder kept = new StringBuilder(decomposed.length());
        int letter = 0;
        for (int at = 0; at < decomposed.length(); at += Character.charCount(decomposed.codePointAt(at))) {
            int c = decomposed.codePointAt(at);
            boolean mark = Character.getType(c) == Character.NON_SPACING_MARK;
            if (!mark || !Scripts.takesAccents(letter)) {
                kept.appendCodePoint(c);
            }
            letter = mark ? letter : c;
        }
        String folded = Normalizer2.getNFKCCasefoldInstance().normalize(kept);
        return Scripts.isEastAsian(folded) ? SIMPLIFIED.transliterate(folded) : ASCII.transliterate(folded);
    }

    /// The name in Latin letters, without spaces, to compare names in different scripts.
    static String latin(String name) {
        return LATIN.transliterate(fold(name)).replaceAll("[^a-z0-9]", "");
    }

    /// The same, word by word.
    static String latinWords(String name) {
        return fold(LATIN.transliterate(fold(name)));
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }
}
