package org.verbatim.text.names;

import java.util.Set;

import com.ibm.icu.text.Transliterator;

/// Chinese, Japanese and Korean names: the family name first, forms of address behind.
final class EastAsianNames {

    private static final NameTable TABLE = new NameTable("family-names");
    private static final Set<String> CHINESE = TABLE.section("chinese");
    private static final Set<String> KOREAN = TABLE.section("korean");
    private static final Set<String> COMPOUND = TABLE.section("compound");
    private static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");
    private static final int LONGEST_UNDIVIDED = 4;
    /// They divide the parts of foreign names, which stand in their own order: ウラジーミル・プーチン.
    private static final String DOTS = "[・·‧･•]";

    private EastAsianNames() {
    }

    static PersonName parse(String text) {
        int behind = Titles.behind(text);
        String title = text.substring(text.length() - behind);
        String name = text.substring(0, text.length() - behind).strip();
        String[] foreign = name.split(DOTS);
        if (foreign.length > 1) {
            String family = foreign[foreign.length - 1];
            return new PersonName(title, name.substring(0, name.length() - family.length() - 1), "", "", family, "",
                    false);
        }
        int space = name.indexOf(' ');
        int family = space > 0 ? space : undivided(name);
        return family == 0
                ? NameParser.whole(title, name)
                : new PersonName(title, name.substring(family).strip(), "", "", name.substring(0, family), "", true);
    }

    /// How many characters of a name without a space are the family name; 0 if that is not known, as with most Japanese names.
    private static int undivided(String name) {
        int length = name.codePointCount(0, name.length());
        if (length < 2 || length > LONGEST_UNDIVIDED) {
            return 0;
        }
        String simplified = SIMPLIFIED.transliterate(name);
        if (COMPOUND.contains(simplified)) {
            return 0;
        }
        boolean chinese = Scripts.isHan(name);
        if (length > 2 && COMPOUND.contains(simplified.substring(0, 2))) {
            return 2;
        }
        boolean single = (chinese && CHINESE.contains(simplified.substring(0, 1)))
                || (Scripts.isHangul(name) && KOREAN.contains(name.substring(0, 1)));
        return single && length < LONGEST_UNDIVIDED ? 1 : 0;
    }
}
