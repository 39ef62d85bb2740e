package org.verbatim.parse.articles;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// English verbs of saying, in the forms in which articles use them, and what each needs to bring indirect speech.
final class SayingVerbs {

    /// What must follow for a sentence to be indirect speech.
    enum Use {
        /// Anything: "he said it was over".
        FREE,
        /// A clause or a question: "he noted that …", but not "he noted the number".
        CLAUSE,
        /// "as": "he described it as …".
        AS,
        /// Only ever beside a quotation: "he continued".
        QUOTATION
    }

    private static final Map<String, Use> FORMS = new HashMap<>();
    private static final Set<String> PARTICIPLES = Set.of("saying", "stating", "adding", "asking", "replying",
            "answering",
            "explaining", "noting", "stressing", "insisting", "warning", "claiming", "declaring", "arguing", "telling",
            "emphasising", "emphasizing", "recalling", "admitting");

    static {
        regular(Use.FREE, "ask", "add", "reply", "explain", "state", "stress", "reiterate", "claim", "argue",
                "insist", "declare", "deny", "emphasise", "emphasize", "acknowledge", "concede", "complain", "assert",
                "contend",
                "inquire", "enquire", "wonder");
        regular(Use.CLAUSE, "answer", "note", "repeat", "warn", "announce", "confirm", "recall", "remark", "observe",
                "suggest",
                "promise", "conclude", "respond", "retort", "agree", "predict", "report", "reveal", "testify",
                "mention",
                "maintain", "estimate", "joke", "point", "clarify", "underline", "highlight", "believe", "recount",
                "counter");
        regular(Use.AS, "describe", "dismiss", "portray", "characterise", "characterize");
        regular(Use.QUOTATION, "continue", "exclaim", "laugh", "smile", "sigh", "shout", "whisper", "murmur", "mutter",
                "cry",
                "interject", "quip", "shrug", "nod", "offer", "grin", "snap", "chuckle");
        put(Use.FREE, "say", "says", "said", "tell", "tells", "told", "admits", "admitted");
        put(Use.QUOTATION, "went", "goes", "writes", "wrote", "begins", "began");
    }

    private SayingVerbs() {
    }

    private static void put(Use use, String... forms) {
        for (String form : forms) {
            FORMS.put(form, use);
        }
    }

    private static void regular(Use use, String... verbs) {
        for (String verb : verbs) {
            boolean consonantY = verb.endsWith("y") && "aeiou".indexOf(verb.charAt(verb.length() - 2)) < 0;
            String stem = consonantY ? verb.substring(0, verb.length() - 1) + "i" : verb;
            String past = stem + (stem.endsWith("e") ? "d" : "ed");
            String present = consonantY || verb.endsWith("s") || verb.endsWith("sh") ? stem + "es" : stem + "s";
            put(use, present, past);
        }
    }

    /// Whether the lower-case word is a finite form of a verb that may stand beside a quotation.
    static boolean isVerb(String word) {
        return FORMS.containsKey(word);
    }

    static boolean isParticiple(String word) {
        return PARTICIPLES.contains(word);
    }

    /// How the verb brings indirect speech.
    static Use use(String word) {
        return FORMS.getOrDefault(word, Use.QUOTATION);
    }
}
