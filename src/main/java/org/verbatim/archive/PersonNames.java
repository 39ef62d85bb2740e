package org.verbatim.archive;

import java.util.Arrays;
import java.util.Set;

import com.ibm.icu.text.Normalizer2;

/// What the archive holds of names: which are full, and when two are equal.
public final class PersonNames {

    /// Words before a name that are no part of it. A title with one name ("Ms. Ames") does not say which of that name. Change this list if a title makes
    /// two people of one; titles that a label or a sentence misreads are in `VoiceWords`, `LabelScanner`, `Sentences` and `SentenceAround`.
    private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir",
            "lord", "lady", "dame", "the", "president", "vice", "prime", "minister", "secretary", "senator", "sen",
            "representative", "rep", "congressman", "congresswoman", "governor", "gov", "mayor", "judge", "justice",
            "general", "gen", "admiral", "adm", "colonel", "col", "major", "maj", "captain", "capt", "lieutenant", "lt",
            "commander", "sergeant", "sgt", "officer", "ambassador", "administrator", "chairman", "chairwoman",
            "chair", "director", "counsel", "speaker", "reporter", "operator", "moderator", "interviewer", "host",
            "sister", "brother", "father", "rev", "reverend", "hon", "honourable", "honorable", "king", "queen",
            "prince",
            "princess", "former", "acting", "deputy", "under", "assistant", "attorney", "press", "first", "surgeon");

    private PersonNames() {
    }

    /// Whether the name has at least two parts that are not titles, so that equal ones may be taken for one person.
    public static boolean isFull(String name) {
        return Arrays.stream(key(name).split(" ")).filter(PersonNames::isPart).count() >= 2;
    }

    private static boolean isPart(String word) {
        String bare = word.replaceAll("[^\\p{L}\\p{M}\\p{N}]", "");
        return !bare.isEmpty() && !TITLES.contains(bare);
    }

    /// Equal for names that differ in case, in spacing or in how Unicode writes them.
    public static String key(String name) {
        return Normalizer2.getNFKCCasefoldInstance().normalize(name).strip().replaceAll("\\s+", " ");
    }
}
