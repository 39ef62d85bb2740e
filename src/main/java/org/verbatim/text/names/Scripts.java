package org.verbatim.text.names;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/// The scripts that names are written in.
final class Scripts {

    private static final Set<UnicodeScript> EAST_ASIAN = EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA, UnicodeScript.HANGUL, UnicodeScript.BOPOMOFO);
    private static final Set<UnicodeScript> WITH_ACCENTS = EnumSet.of(UnicodeScript.LATIN, UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC, UnicodeScript.ARABIC, UnicodeScript.HEBREW);

    private Scripts() {
    }

    static boolean isEastAsian(String name) {
        return name.codePoints().filter(Character::isLetter).findFirst().stream().anyMatch(Scripts::isEastAsian);
    }

    static boolean isEastAsian(int codePoint) {
        return EAST_ASIAN.contains(UnicodeScript.of(codePoint));
    }

    /// Whether all letters are Chinese characters.
    static boolean isHan(String name) {
        return name.codePoints().filter(Character::isLetter).allMatch(c -> UnicodeScript.of(c) == UnicodeScript.HAN);
    }

    static boolean isHangul(String name) {
        return name.codePoints().filter(Character::isLetter)
                .allMatch(c -> UnicodeScript.of(c) == UnicodeScript.HANGUL);
    }

    /// Whether marks on this letter may be left out, as accents, vowel points and harakat are; the vowel signs of Indic scripts may not.
    static boolean takesAccents(int letter) {
        return WITH_ACCENTS.contains(UnicodeScript.of(letter));
    }

    /// The script of the first letter; East Asian ones count as one.
    static UnicodeScript of(String name) {
        UnicodeScript script = name.codePoints().filter(Character::isLetter).mapToObj(UnicodeScript::of).findFirst()
                .orElse(UnicodeScript.COMMON);
        return EAST_ASIAN.contains(script) ? UnicodeScript.HAN : script;
    }
}
