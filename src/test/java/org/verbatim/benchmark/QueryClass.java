package org.verbatim.benchmark;

/// The classes of queries that are measured apart, since they cost differently. `broad` ones find a good part of the archive, or many words of it.
enum QueryClass {

    RARE_WORD("rare word", false), MIDDLING_WORD("middling word", false), COMMON_WORD("common word", true), TWO_COMMON(
            "two common words", false), COMMON_AND_MIDDLING("a common and a middling word", false), PHRASE("phrase",
                    false), NEAR("two words near each other", false), PREFIX("beginning of a word", true), FUZZY(
                            "misspelt word", true), BY_SPEAKER("common word, one speaker", false), IN_A_YEAR(
                                    "common word, one year", false), NO_HIT("no hit", false), QUESTION(
                                            "question, all words", false), QUESTION_ANY("question, any word", true);

    private final String shown;
    private final boolean broad;

    QueryClass(String shown, boolean broad) {
        this.shown = shown;
        this.broad = broad;
    }

    String shown() {
        return shown;
    }

    boolean broad() {
        return broad;
    }
}
