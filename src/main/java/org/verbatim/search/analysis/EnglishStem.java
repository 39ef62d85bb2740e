package org.verbatim.search.analysis;

import java.util.Map;

import static java.util.Map.entry;

/// One English word on its way to its stem: the steps 0, 1 and 5 of the English stemmer of the Snowball project (Porter2,
/// snowballstem.org/algorithms/english/stemmer.html), which deal with inflection; its steps 2 to 4 take off what makes another word
/// ("organization", "expensive") and are left out.
final class EnglishStem {

    /// What the steps would get wrong.
    private static final Map<String, String> EXCEPTIONS = Map.ofEntries(entry("skis", "ski"), entry("skies", "sky"),
            entry("dying", "die"), entry("lying", "lie"), entry("tying", "tie"), entry("sky", "sky"),
            entry("news", "news"), entry("howe", "howe"), entry("atlas", "atlas"), entry("cosmos", "cosmos"),
            entry("bias", "bias"), entry("andes", "andes"), entry("inning", "inning"), entry("outing", "outing"),
            entry("canning", "canning"), entry("herring", "herring"), entry("earring", "earring"),
            entry("proceed", "proceed"), entry("exceed", "exceed"), entry("succeed", "succeed"));

    private final StringBuilder word;
    /// Where the regions begin in which endings may be taken off: R1 and R2 of the algorithm.
    private final int first;
    private final int second;

    private EnglishStem(String word) {
        this.word = new StringBuilder(word);
        this.first = regionAfter(0);
        this.second = regionAfter(first);
    }

    static String of(String term) {
        String word = withoutPossessive(term);
        String exception = EXCEPTIONS.get(word);
        if (exception != null || word.length() <= 2) {
            return exception == null ? word : exception;
        }
        return new EnglishStem(word).stem();
    }

    /// Whether the word ends in a way that [#of] knows to take off or to change; most words do not.
    static boolean mayChange(String term) {
        return switch (term.isEmpty() ? ' ' : term.charAt(term.length() - 1)) {
            case 's', 'y', 'e' -> true;
            case 'd' -> term.endsWith("ed");
            case 'g' -> term.endsWith("ing");
            case 'l' -> term.endsWith("ll");
            default -> false;
        };
    }

    private static String withoutPossessive(String term) {
        return term.endsWith("'s") && term.length() > 2 ? term.substring(0, term.length() - 2) : term;
    }

    private String stem() {
        plural();
        if (!EXCEPTIONS.containsKey(word.toString())) {
            pastOrProgressive();
            lastY();
            lastEOrL();
        }
        return word.toString();
    }

    /// Step 1a.
    private void plural() {
        if (ends("sses")) {
            drop(2);
        } else if (ends("ied") || ends("ies")) {
            drop(word.length() > 4 ? 2 : 1);
        } else if (ends("s") && !ends("us") && !ends("ss") && hasVowelBefore(word.length() - 2)) {
            drop(1);
        }
    }

    /// Step 1b.
    private void pastOrProgressive() {
        if (ends("eed")) {
            drop(word.length() - 3 >= first ? 1 : 0);
        } else if (ends("ed") && hasVowelBefore(word.length() - 2)) {
            drop(2);
            mendEnd();
        } else if (ends("ing") && hasVowelBefore(word.length() - 3)) {
            drop(3);
            mendEnd();
        }
    }

    /// "hop" of "hopp", "hope" of "hop".
    private void mendEnd() {
        if (ends("at") || ends("bl") || ends("iz")) {
            word.append('e');
        } else if (endsDouble()) {
            drop(1);
        } else if (first >= word.length() && endsShort(word.length())) {
            word.append('e');
        }
    }

    /// Step 1c: "cry" as "cries".
    private void lastY() {
        int last = word.length() - 1;
        if (last > 1 && word.charAt(last) == 'y' && !isVowel(last - 1)) {
            word.setCharAt(last, 'i');
        }
    }

    /// Step 5: "interfere" as "interfering", "control" as "controlled".
    private void lastEOrL() {
        int last = word.length() - 1;
        boolean silent = ends("e") && (last >= second || (last >= first && !endsShort(last)));
        if (silent || (ends("ll") && last >= second)) {
            drop(1);
        }
    }

    /// Behind the first consonant that follows a vowel.
    private int regionAfter(int from) {
        for (int i = from + 1; i < word.length(); i++) {
            if (!isVowel(i) && isVowel(i - 1)) {
                return i + 1;
            }
        }
        return word.length();
    }

    private boolean ends(String ending) {
        return word.length() >= ending.length() && word.indexOf(ending, word.length() - ending.length()) >= 0;
    }

    private void drop(int letters) {
        word.setLength(word.length() - letters);
    }

    private boolean hasVowelBefore(int end) {
        for (int i = 0; i < end; i++) {
            if (isVowel(i)) {
                return true;
            }
        }
        return false;
    }

    /// A doubled consonant, but for the words that are hardly more ("add", "egg", "off").
    private boolean endsDouble() {
        int last = word.length() - 1;
        return last > 1 && word.charAt(last) == word.charAt(last - 1) && "bdfgmnprt".indexOf(word.charAt(last)) >= 0
                && !(last == 2 && "aeo".indexOf(word.charAt(0)) >= 0);
    }

    /// Whether a short syllable ends there: "hop", "at".
    private boolean endsShort(int end) {
        int last = end - 1;
        if (last == 1) {
            return isVowel(0) && !isVowel(1);
        }
        return last > 1 && !isVowel(last) && "wxy".indexOf(word.charAt(last)) < 0 && isVowel(last - 1)
                && !isVowel(last - 2);
    }

    /// A y is a vowel but at the beginning and after a vowel.
    private boolean isVowel(int at) {
        char letter = word.charAt(at);
        return letter == 'y' ? at > 0 && !isVowel(at - 1) : "aeiou".indexOf(letter) >= 0;
    }
}
