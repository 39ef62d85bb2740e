package org.verbatim.search.analysis;

/// How one language inflects its words: what takes the inflection off again.
interface Inflection {

    /// The terms of a text without their inflection, each with its place; `words` are the terms of the same text as they are.
    Terms stems(String text, Terms words);

    /// Whether a word and its stem always begin with the same letter, so that few words need be looked at to find one.
    default boolean keepsFirstLetter() {
        return false;
    }
}
