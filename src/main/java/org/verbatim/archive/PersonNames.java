package org.verbatim.archive;

import java.util.Arrays;

import com.ibm.icu.text.Normalizer2;
import org.verbatim.text.names.PersonName;
import org.verbatim.text.names.Titles;

/// What the archive holds of names: which are full, and when two are equal.
public final class PersonNames {

    private PersonNames() {
    }

    /// Whether equal names may be taken for one person: at least two parts are not titles ("Ms. Ames" does not say which of that name), or it is an
    /// East Asian name with a family name and a given name, which stand together.
    public static boolean isFull(String name) {
        String key = key(name);
        return Arrays.stream(key.split(" ")).filter(PersonNames::isPart).count() >= 2
                || PersonName.of(key).isEastAsianInFull();
    }

    private static boolean isPart(String word) {
        String bare = word.replaceAll("[^\\p{L}\\p{M}\\p{N}]", "");
        return !bare.isEmpty() && !Titles.isTitle(bare) && !bare.equals("the");
    }

    /// Equal for names that differ in case, in spacing or in how Unicode writes them.
    public static String key(String name) {
        return Normalizer2.getNFKCCasefoldInstance().normalize(name).strip().replaceAll("\\s+", " ");
    }
}
