package org.verbatim.parse.articles;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// Somebody as a sentence calls them. `to` is the index of the word after; `words` are the words in lower case that describe, without
/// article; `person` is set where a name is given.
record NounPhrase(Kind kind, int to, String printed, List<String> words, @Nullable CastMember person) {

    /// By what somebody is called.
    enum Kind {
        /// "Lindqvist", "President Mara Lindqvist"
        NAME,
        /// "he"
        PRONOUN,
        /// "the minister"
        DESCRIPTION,
        /// "a fisherman": somebody new
        STRANGER,
        /// "they", "it": nobody in particular
        NOBODY
    }

    static NounPhrase pronoun(int to, String word) {
        return new NounPhrase(word.equals("he") || word.equals("she") ? Kind.PRONOUN : Kind.NOBODY, to, word,
                List.of(word), null);
    }
}
