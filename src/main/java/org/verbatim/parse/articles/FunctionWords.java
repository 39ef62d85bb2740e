package org.verbatim.parse.articles;

import java.util.Set;

import org.verbatim.text.names.Titles;

/// English words that hold a sentence together and are never a name, though some stand with a capital at its start.
final class FunctionWords {

    static final Set<String> DETERMINERS = Set.of("the", "a", "an", "his", "her", "their", "its", "our", "my", "one",
            "another");
    static final Set<String> INDEFINITE = Set.of("a", "an", "one", "another");
    static final Set<String> PREPOSITIONS = Set.of("in", "on", "at", "of", "to", "for", "from", "with", "by", "about",
            "after",
            "before", "during", "over", "under", "since", "until", "into", "through", "between", "among", "against",
            "without",
            "within", "despite", "near", "following", "as", "upon", "amid", "around", "across", "behind", "beyond",
            "like");
    private static final Set<String> AUXILIARIES = Set.of("has", "had", "have", "did", "does", "also", "then", "later",
            "again", "once", "now", "further", "still", "just", "even", "always", "often", "never", "himself",
            "herself", "already", "too", "would", "will", "only", "simply", "first", "both");
    private static final Set<String> OPENING = Set.of("actually", "additionally", "allegedly", "apparently",
            "certainly",
            "clearly", "consequently", "currently", "directly", "eventually", "exactly", "finally", "firstly",
            "fortunately", "frankly", "frequently", "fully", "generally", "gradually", "historically", "honestly",
            "hopefully", "ideally", "immediately", "importantly", "initially", "interestingly", "ironically", "lastly",
            "lately", "legally", "mostly", "namely", "naturally", "nearly", "notably", "obviously", "occasionally",
            "officially", "openly", "originally", "partly", "personally", "possibly", "presumably", "previously",
            "privately", "probably", "publicly", "quickly", "quietly", "rarely", "really", "recently", "regularly",
            "repeatedly", "reportedly", "sadly", "secondly", "seriously", "shortly", "similarly", "simply",
            "simultaneously", "slowly", "specifically", "strangely", "suddenly", "supposedly", "surely",
            "surprisingly", "technically", "thirdly", "traditionally", "truly", "typically", "ultimately",
            "understandably", "unfortunately", "unsurprisingly", "usually", "virtually");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "we", "i", "you", "who", "which",
            "him",
            "them", "us", "me", "everyone", "nobody", "somebody", "someone");
    private static final Set<String> OTHERS = Set.of("and", "but", "or", "so", "yet", "nor", "that", "this", "if",
            "when", "while",
            "because",
            "although", "though", "then", "there", "here", "what", "why", "how", "where", "whether", "not", "no", "yes",
            "some",
            "many", "most", "all", "each", "every", "few", "several", "these", "those", "such", "today", "yesterday",
            "tomorrow",
            "overall", "however", "meanwhile", "moreover", "earlier", "instead", "asked", "indeed", "perhaps",
            "finally",
            "recently", "is", "was", "are", "were", "be", "been", "being", "do", "can", "may", "must", "than", "other",
            "last",
            "next", "both", "well", "oh", "only", "once", "whose", "whom", "your", "according", "speaking", "more");
    private static final Set<String> CALENDAR = Set.of("january", "february", "march", "april", "may", "june", "july",
            "august",
            "september", "october", "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday",
            "saturday",
            "sunday");

    private FunctionWords() {
    }

    /// Whether the word may stand between a subject and its verb: "also", "has", "persistently"; with a capital only where it is known to open
    /// sentences, since many a surname ends so ("Reilly").
    static boolean isBetween(Word word) {
        String lower = word.lower();
        return AUXILIARIES.contains(lower) || (lower.length() > 4 && lower.endsWith("ly")
                && (!word.isCapitalised() || OPENING.contains(lower)));
    }

    static boolean isLittle(String word) {
        return DETERMINERS.contains(word) || PREPOSITIONS.contains(word) || PRONOUNS.contains(word)
                || OTHERS.contains(word);
    }

    /// Whether a word with a capital could be part of a name.
    static boolean mayName(Word word) {
        String lower = word.lower();
        return word.isCapitalised() && !isLittle(lower) && !CALENDAR.contains(lower)
                && !SayingVerbs.isVerb(lower) && !SayingVerbs.isParticiple(lower) && !isBetween(word)
                && !Titles.isOffice(lower) && !Titles.isAddress(lower)
                && !lower.endsWith("'s") && !lower.endsWith("’s");
    }
}
