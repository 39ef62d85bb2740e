package org.verbatim.text.names;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Words that stand before or behind a name and are no part of it. `titles.txt` is the only list of them: add a title there.
public final class Titles {

    private static final NameTable TABLE = new NameTable("titles");
    private static final Set<String> ADDRESSES = TABLE.section("address");
    private static final Set<String> OFFICES = TABLE.section("office");
    private static final Set<String> NAMES_TOO = TABLE.section("name-too");
    private static final Set<String> TITLES = TABLE.section("title");
    private static final Set<String> MAY_BE = TABLE.section("may-be");
    private static final Set<String> FEMININE = TABLE.section("feminine");
    private static final Set<String> MASCULINE = TABLE.section("masculine");
    /// The longest first, so that 선생님 is not taken for 님.
    private static final List<String> BEHIND = TABLE.section("behind").stream()
            .sorted((one, other) -> other.length() - one.length()).toList();

    private Titles() {
    }

    /// Whether the word is a form of address: "mr", "mme", "sen".
    public static boolean isAddress(String lowerCaseWord) {
        return ADDRESSES.contains(lowerCaseWord);
    }

    /// Whether the word is an office, by which somebody may be called without a name: "president", "fisherman".
    public static boolean isOffice(String lowerCaseWord) {
        return OFFICES.contains(lowerCaseWord) || NAMES_TOO.contains(lowerCaseWord)
                || (lowerCaseWord.endsWith("man") && lowerCaseWord.length() > 5) || lowerCaseWord.endsWith("woman")
                || lowerCaseWord.endsWith("master");
    }

    /// Whether the word before or behind a name is never a part of it.
    public static boolean isTitle(String word) {
        String bare = bare(word);
        return ADDRESSES.contains(bare) || OFFICES.contains(bare) || TITLES.contains(bare)
                || BEHIND.contains(bare);
    }

    /// Whether the word before a name may be an office or a name: "Dean".
    static boolean mayBeTitle(String word) {
        String bare = bare(word);
        return NAMES_TOO.contains(bare) || MAY_BE.contains(bare);
    }

    static boolean isFeminine(String title) {
        return List.of(title.split(" ")).stream().anyMatch(word -> FEMININE.contains(bare(word)));
    }

    static boolean isMasculine(String title) {
        return List.of(title.split(" ")).stream().anyMatch(word -> MASCULINE.contains(bare(word)));
    }

    /// How many characters at the end of an East Asian name are a form of address; 0 if none.
    static int behind(String name) {
        return BEHIND.stream().filter(title -> name.endsWith(title) && name.length() > title.length())
                .mapToInt(String::length).findFirst().orElse(0);
    }

    private static String bare(String word) {
        return word.toLowerCase(Locale.ROOT).replace(".", "");
    }
}
